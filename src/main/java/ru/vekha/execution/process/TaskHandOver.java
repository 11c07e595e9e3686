package ru.vekha.execution.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.Handovers;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;

/**
 * A task that somebody has goes to a colleague for good. Whoever has it hands it over, or the head
 * of the organisation does.
 */
@Service
public class TaskHandOver {

  private static final int LONGEST_REASON = 2000;

  private final TaskHands hands;
  private final TaskService tasks;
  private final ControlCards cards;
  private final Handovers handovers;
  private final AmendedAssignments engine;
  private final TaskGiving giving;
  private final Access access;
  private final People people;

  TaskHandOver(
      TaskHands hands,
      TaskService tasks,
      ControlCards cards,
      Handovers handovers,
      AmendedAssignments engine,
      TaskGiving giving,
      Access access,
      People people) {
    this.hands = hands;
    this.tasks = tasks;
    this.cards = cards;
    this.handovers = handovers;
    this.engine = engine;
    this.giving = giving;
    this.access = access;
    this.people = people;
  }

  /** Those who could get a task, by id: the others with a role that it is offered to. */
  public Map<String, String> colleagues(TaskHands.Held task, String personId) {
    Map<String, String> colleagues = new LinkedHashMap<>();
    if (mayHandOver(task, personId)) {
      people.of(task.organisationId(), task.roles()).stream()
          .filter(each -> !each.id().equals(task.whose()))
          .forEach(each -> colleagues.put(each.id(), named(each)));
    }
    return colleagues;
  }

  /**
   * Hands a task over; an assignment that is the person's own goes with it.
   *
   * @return false when the person sees no such task
   * @throws CardChangeRefused if the person has no say about it, there is no reason, or nobody of
   *     that kind to hand it to
   */
  @Transactional
  public boolean handOver(String taskId, String to, String reason, String personId) {
    Optional<TaskHands.Held> found = hands.find(taskId, personId);
    found.ifPresent(task -> handOver(task, to, reason.strip(), personId));
    return found.isPresent();
  }

  private void handOver(TaskHands.Held task, String to, String reason, String actor) {
    if (!mayHandOver(task, actor)) {
      throw new CardChangeRefused(
          "Передать задачу может тот, у кого она, или руководитель организации.");
    }
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw new CardChangeRefused("Напишите, почему передаёте задачу: до 2000 знаков.");
    }
    if (!colleagues(task, actor).containsKey(to)) {
      throw new CardChangeRefused(
          "Выберите, кому передать: сотрудника этой организации с той же ролью.");
    }
    String from = Objects.requireNonNull(task.whose());
    var handover =
        new Handovers.Handover(
            new Membership(from, task.organisationId(), task.roles().get(0)), to, reason, actor);
    giving.give(task.taskId(), to, null);
    Optional<ControlCard> card = ownCard(task, from);
    if (card.isPresent()) {
      engine.follow(handovers.card(card.get(), handover, task.taskId()));
    } else {
      handovers.task(handover, task.taskId());
    }
  }

  /** The card of the work that the task is, if it is the person's own. */
  private Optional<ControlCard> ownCard(TaskHands.Held task, String from) {
    return Optional.ofNullable(tasks.getVariable(task.taskId(), AssignmentProcess.ASSIGNMENT_ID))
        .map(id -> UUID.fromString(id.toString()))
        .flatMap(cards::find)
        .filter(card -> task.instanceId().equals(card.processInstanceId()))
        .flatMap(card -> handovers.lock(card.id(), from));
  }

  private boolean mayHandOver(TaskHands.Held task, String personId) {
    return task.whose() != null
        && (personId.equals(task.whose())
            || access.has(personId, task.organisationId(), Role.ORGANISATION_HEAD));
  }

  private static String named(Person person) {
    return person.position().isEmpty()
        ? person.fullName()
        : person.fullName() + ", " + person.position();
  }
}
