package ru.vekha.execution.process;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ShiftRequest;
import ru.vekha.control.ShiftRequests;

/** The tasks that an assignment has at this moment: its work and the decisions about it. */
@Component
class CardTasks {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ShiftRequests requests;

  CardTasks(RuntimeService runtime, TaskService tasks, ShiftRequests requests) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.requests = requests;
  }

  /**
   * Where the responsible person works on it; nothing for a step, whose task may have more cards.
   */
  Optional<Task> work(ControlCard card) {
    return card.step() == null && card.state().isInWork()
        ? only(card.processInstanceId())
        : Optional.empty();
  }

  /** Where the result is accepted or returned. */
  Optional<Task> acceptance(ControlCard card) {
    if (card.processInstanceId() == null) {
      return Optional.empty();
    }
    return runtime
        .createProcessInstanceQuery()
        .superProcessInstanceId(card.processInstanceId())
        .processDefinitionKey("resultAcceptance")
        .list()
        .stream()
        .findFirst()
        .map(ProcessInstance::getId)
        .flatMap(this::only);
  }

  /** Where a later date is decided on. */
  Optional<Task> shift(ControlCard card) {
    return requests.waiting(card.id()).map(ShiftRequest::processInstanceId).flatMap(this::only);
  }

  private Optional<Task> only(String instanceId) {
    return instanceId == null
        ? Optional.empty()
        : tasks.createTaskQuery().processInstanceId(instanceId).list().stream().findFirst();
  }
}
