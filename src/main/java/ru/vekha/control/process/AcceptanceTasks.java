package ru.vekha.control.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The tasks to accept a result; they are in an instance that the assignment calls (adr 0006). */
@Component
class AcceptanceTasks {

  private final RuntimeService runtime;
  private final TaskService tasks;

  AcceptanceTasks(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  Stream<Task> under(String processInstanceId) {
    return runtime
        .createProcessInstanceQuery()
        .superProcessInstanceId(processInstanceId)
        .list()
        .stream()
        .flatMap(
            called -> tasks.createTaskQuery().processInstanceId(called.getId()).list().stream());
  }
}
