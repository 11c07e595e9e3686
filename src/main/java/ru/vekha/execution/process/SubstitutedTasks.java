package ru.vekha.execution.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.StandIns;
import ru.vekha.organisation.Substitution;
import ru.vekha.organisation.SubstitutionEnded;

/**
 * Tasks in the hands of deputies. A task that is a person's own is taken over: the person stays its
 * owner, as the engine calls it, and gets it back when the substitution is over.
 */
@Service
public class SubstitutedTasks {

  private final TaskHands hands;
  private final TaskService tasks;
  private final TaskGiving giving;
  private final StandIns standIns;
  private final Access access;

  SubstitutedTasks(
      TaskHands hands, TaskService tasks, TaskGiving giving, StandIns standIns, Access access) {
    this.hands = hands;
    this.tasks = tasks;
    this.giving = giving;
    this.standIns = standIns;
    this.access = access;
  }

  /** Whether the person could take a task over from somebody who is away. */
  public boolean mayTake(TaskHands.Held task, String personId) {
    String assignee = task.assignee();
    return assignee != null
        && task.owner() == null
        && standIns.roles(personId).stream()
            .anyMatch(each -> each.personId().equals(assignee) && isOfferedTo(task, each));
  }

  /** Whether the person could give a task back: the deputy who has it, or whose it is. */
  public boolean mayGiveBack(TaskHands.Held task, String personId) {
    return task.owner() != null
        && Stream.of(task.owner(), Optional.ofNullable(task.assignee()).orElse(""))
            .anyMatch(personId::equals);
  }

  /**
   * Takes a task over from somebody who is away.
   *
   * @return false when the person sees no such task
   * @throws CardChangeRefused if the person does not stand in for whoever has it
   */
  @Transactional
  public boolean take(String taskId, String personId) {
    Optional<TaskHands.Held> found = hands.find(taskId, personId);
    found.ifPresent(
        task -> {
          if (!mayTake(task, personId)) {
            throw new CardChangeRefused(
                "Вы не замещаете того, у кого эта задача. Обновите страницу.");
          }
          giving.give(task.taskId(), personId, task.assignee());
        });
    return found.isPresent();
  }

  /**
   * Gives a task back to the person whose it is.
   *
   * @return false when the person sees no such task
   * @throws CardChangeRefused if the person neither has it nor is the one whose it is
   */
  @Transactional
  public boolean giveBack(String taskId, String personId) {
    Optional<TaskHands.Held> found = hands.find(taskId, personId);
    found.ifPresent(
        task -> {
          if (!mayGiveBack(task, personId)) {
            throw new CardChangeRefused("Эту задачу никто не брал по замещению.");
          }
          giving.give(task.taskId(), task.owner(), null);
        });
    return found.isPresent();
  }

  /** With a substitution ends what its deputy had of it. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void ended(SubstitutionEnded event) {
    Substitution over = event.substitution();
    Membership of = over.of();
    of(of).stream()
        .filter(task -> of.personId().equals(task.getOwner()))
        .forEach(task -> giving.give(task.getId(), of.personId(), null));
    if (!access.has(over.deputyId(), of.organisationId(), of.role())) {
      of(of).stream()
          .filter(task -> over.deputyId().equals(task.getAssignee()))
          .forEach(task -> giving.give(task.getId(), task.getOwner(), null));
    }
  }

  private List<Task> of(Membership of) {
    return tasks
        .createTaskQuery()
        .tenantIdIn(of.organisationId())
        .taskCandidateGroup(of.role().groupId())
        .includeAssignedTasks()
        .list();
  }

  private static boolean isOfferedTo(TaskHands.Held task, Membership membership) {
    return membership.organisationId().equals(task.organisationId())
        && task.roles().contains(membership.role());
  }
}
