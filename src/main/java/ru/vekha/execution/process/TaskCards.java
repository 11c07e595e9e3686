package ru.vekha.execution.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.People;

/** The card behind a task, for those who may see the task. */
@Component
public class TaskCards {

  private final TaskService tasks;
  private final ControlCards cards;
  private final Access access;
  private final People people;

  TaskCards(TaskService tasks, ControlCards cards, Access access, People people) {
    this.tasks = tasks;
    this.cards = cards;
    this.access = access;
    this.people = people;
  }

  /**
   * A task with its card.
   *
   * @param work whether the task is the assignment's own work and not a decision about it
   * @param mine whether the person may do the task
   */
  public record Found(String taskId, ControlCard card, boolean work, boolean mine) {

    /** Whether the person is at the assignment's work, so that its files are theirs to change. */
    public boolean inMyWork() {
      return work && mine && card.state().isInWork();
    }
  }

  /** The card of a task; nothing when there is no such task for this person. */
  public Optional<Found> find(String taskId, String personId) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    if (task == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(tasks.getVariable(taskId, AssignmentProcess.ASSIGNMENT_ID))
        .map(id -> UUID.fromString(id.toString()))
        .flatMap(cards::find)
        .filter(card -> mayRead(personId, task, card))
        .map(card -> new Found(taskId, card, isWork(task, card), mayDo(personId, task)));
  }

  private static boolean isWork(Task task, ControlCard card) {
    return task.getProcessInstanceId().equals(card.processInstanceId());
  }

  private boolean mayRead(String personId, Task task, ControlCard card) {
    return access.mayRead(personId, card.organisationId())
        || access.own(personId).contains(task.getTenantId());
  }

  boolean mayDo(String personId, Task task) {
    if (task.getAssignee() != null) {
      return task.getAssignee().equals(personId);
    }
    List<String> candidates =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .toList();
    return people.membershipsOf(personId).stream()
        .filter(membership -> membership.organisationId().equals(task.getTenantId()))
        .map(Membership::role)
        .anyMatch(role -> candidates.contains(role.groupId()));
  }
}
