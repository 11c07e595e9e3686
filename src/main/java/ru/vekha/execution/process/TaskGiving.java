package ru.vekha.execution.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a task into other hands, with the rights to it. */
@Component
class TaskGiving {

  private final TaskService tasks;
  private final AuthorizationService rights;

  TaskGiving(TaskService tasks, AuthorizationService rights) {
    this.tasks = tasks;
    this.rights = rights;
  }

  /**
   * Gives a task to a person.
   *
   * @param assignee who has it from now on; null when it waits for its roles again
   * @param owner whose it stays meanwhile; null when it is the assignee's own
   */
  void give(String taskId, @Nullable String assignee, @Nullable String owner) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    Stream.of(task.getAssignee(), task.getOwner())
        .filter(before -> before != null && !before.equals(assignee) && !before.equals(owner))
        .forEach(before -> withdraw(taskId, before));
    task.setOwner(owner);
    task.setAssignee(assignee);
    tasks.saveTask(task);
  }

  /** The engine gives rights with a task and does not take them back with it. */
  private void withdraw(String taskId, String personId) {
    rights
        .createAuthorizationQuery()
        .resourceType(Resources.TASK)
        .resourceId(taskId)
        .userIdIn(personId)
        .list()
        .forEach(each -> rights.deleteAuthorization(each.getId()));
  }
}
