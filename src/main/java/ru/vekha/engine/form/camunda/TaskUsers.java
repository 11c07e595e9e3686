package ru.vekha.engine.form.camunda;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import ru.vekha.engine.TaskDoers;
import ru.vekha.engine.TaskDoers.Held;

/** Who works on a task, and in whose place. */
final class TaskUsers {

  private final Iterable<TaskDoers> doers;

  /**
   * @param doers the one bean that knows, or none where everybody works in their own right
   */
  TaskUsers(Iterable<TaskDoers> doers) {
    this.doers = doers;
  }

  /** The signed-in user; null while Vekha works by itself. */
  static @Nullable String current(DelegateTask task) {
    Authentication user =
        task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
    return user == null ? null : user.getUserId();
  }

  /** The person in whose place the signed-in user works; null in the user's own right. */
  @Nullable String inPlaceOf(DelegateTask task) {
    return inPlaceOf(task, task.getAssignee());
  }

  /** Refuses a user who takes a task without being any of those it is offered to. */
  void checkTaking(DelegateTask task) {
    String user = current(task);
    if (user != null && user.equals(task.getAssignee())) {
      inPlaceOf(task, null);
    }
  }

  private @Nullable String inPlaceOf(DelegateTask task, @Nullable String assignee) {
    String user = current(task);
    if (user == null) {
      return null;
    }
    List<String> groups =
        task.getCandidates().stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .toList();
    if (groups.isEmpty() && isDone(task)) {
      // Between the two reads somebody else has handed it in; that is no question of rights.
      throw new OptimisticLockingException("Task " + task.getId() + " has just been done");
    }
    Held held = new Held(task.getTenantId(), groups, assignee, task.getOwner());
    for (TaskDoers each : doers) {
      return each.inPlaceOf(user, held).orElse(null);
    }
    return null;
  }

  private static boolean isDone(DelegateTask task) {
    return task.getProcessEngineServices()
            .getTaskService()
            .createTaskQuery()
            .taskId(task.getId())
            .count()
        == 0;
  }
}
