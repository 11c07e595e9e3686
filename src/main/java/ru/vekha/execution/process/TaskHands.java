package ru.vekha.execution.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Role;

/** In whose hands the tasks of an organisation are. */
@Component
public class TaskHands {

  private final TaskService tasks;
  private final Access access;

  TaskHands(TaskService tasks, Access access) {
    this.tasks = tasks;
    this.access = access;
  }

  /**
   * A task and its people.
   *
   * @param organisationId whose work it is
   * @param roles the roles that it is offered to
   * @param assignee who has it
   * @param owner whose it is while a deputy has it
   */
  public record Held(
      String taskId,
      String instanceId,
      String organisationId,
      List<Role> roles,
      @Nullable String assignee,
      @Nullable String owner) {

    /** The person whose task it is, whoever has it now; null while it waits for a role. */
    public @Nullable String whose() {
      return owner == null ? assignee : owner;
    }
  }

  /** A task of an organisation that the person works for, in their own right or as a deputy. */
  public Optional<Held> find(String taskId, String personId) {
    return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
        .filter(task -> access.own(personId).contains(task.getTenantId()))
        .map(this::held);
  }

  Held held(Task task) {
    return new Held(
        task.getId(),
        task.getProcessInstanceId(),
        Objects.requireNonNull(task.getTenantId()),
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .map(Role::ofGroup)
            .toList(),
        task.getAssignee(),
        task.getOwner());
  }
}
