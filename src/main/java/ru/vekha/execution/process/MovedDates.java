package ru.vekha.execution.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.engine.OwnWork;

/** Brings the engine's copy of a date to what the card says after it was moved. */
@Component
class MovedDates {

  private static final String PREFIX = "userTask_";
  private static final String PERFORM = "performAssignment";

  private final RuntimeService runtime;
  private final TaskService tasks;

  MovedDates(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  void follow(ControlCard card) {
    String instance = card.processInstanceId();
    if (instance != null) {
      OwnWork.acrossOrganisations(() -> follow(card, instance));
    }
  }

  private void follow(ControlCard card, String instance) {
    LocalDate due = Objects.requireNonNull(card.currentDue());
    String moment = Assignments.moment(due, card.zone());
    if (card.step() == null) {
      runtime.setVariable(instance, AssignmentProcess.DUE_MOMENT, moment);
    }
    tasks
        .createTaskQuery()
        .processInstanceId(instance)
        .taskDefinitionKey(PREFIX + Objects.requireNonNullElse(card.step(), PERFORM))
        .list()
        .forEach(task -> move(task, Date.from(Instant.parse(moment))));
  }

  private void move(Task task, Date due) {
    task.setDueDate(due);
    tasks.saveTask(task);
  }
}
