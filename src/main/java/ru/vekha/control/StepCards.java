package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cards that a step of a lifecycle process performs: one piece of work, one task, one card (adr
 * 0012).
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class StepCards {

  private static final CardRow ROW = new CardRow();
  private static final String UNFINISHED =
      " FROM control_card c WHERE c.roadmap_id = :roadmap AND c.organisation_id = :organisation"
          + " AND c.state NOT IN ('CLOSED', 'WITHDRAWN') AND c.step ";

  private final JdbcClient jdbc;
  private final ControlCards cards;
  private final CardEvents events;
  private final ApplicationEventPublisher listeners;
  private final Clock clock;

  StepCards(
      JdbcClient jdbc,
      ControlCards cards,
      CardEvents events,
      ApplicationEventPublisher listeners,
      Clock clock) {
    this.jdbc = jdbc;
    this.cards = cards;
    this.events = events;
    this.listeners = listeners;
    this.clock = clock;
  }

  /** The unfinished card of a step, the earliest if there are several, locked. */
  public Optional<ControlCard> find(UUID roadmapId, String organisationId, String step) {
    return jdbc.sql(
            "SELECT "
                + CardRow.COLUMNS
                + UNFINISHED
                + "= :step ORDER BY c.occurrence, c.id LIMIT 1 FOR UPDATE")
        .param("roadmap", roadmapId)
        .param("organisation", organisationId)
        .param("step", step)
        .query(ROW)
        .optional();
  }

  /** Its step's turn has come: the card is in work, and its task is in this instance. */
  public void begun(ControlCard card, String processInstanceId) {
    if (card.state() == CardState.PLANNED) {
      cards.opened(card, processInstanceId);
    } else {
      jdbc.sql(
              "UPDATE control_card SET process_instance_id = :instance,"
                  + " begun_at = coalesce(begun_at, :now) WHERE id = :id")
          .param("instance", processInstanceId)
          .param("now", now())
          .param("id", card.id())
          .update();
    }
  }

  /**
   * Its step is done: the result is handed in and, as the step checks it itself, accepted with it.
   * A step may be done before its own date was ever named.
   *
   * @param submissionId null when it was done without a form
   */
  public void done(ControlCard card, String actor, @Nullable UUID submissionId) {
    jdbc.sql(
            "UPDATE control_card SET state = 'HANDED_IN', round = round + 1, handed_in_at = :now"
                + " WHERE id = :id")
        .param("now", now())
        .param("id", card.id())
        .update();
    events.append(card.id(), CardEvent.HANDED_IN, actor, submissionId);
    cards.accepted(card.id(), Actors.SYSTEM, submissionId);
  }

  /** Names the date that the card of a step was waiting for; does nothing when it has one. */
  public void settleDate(
      UUID roadmapId,
      String organisationId,
      String step,
      LocalDate due,
      String actor,
      UUID submissionId) {
    find(roadmapId, organisationId, step)
        .filter(card -> card.currentDue() == null)
        .ifPresent(
            card -> {
              if (card.state() == CardState.PLANNED) {
                cards.opened(card, null);
              }
              cards.dateSettled(card.id(), due, actor, submissionId);
            });
  }

  /** Takes back the cards of steps that nobody will perform any more. */
  public void drop(UUID roadmapId, String organisationId, Collection<String> steps, String actor) {
    List<ControlCard> left =
        jdbc.sql("SELECT " + CardRow.COLUMNS + UNFINISHED + "IN (:steps) ORDER BY c.id FOR UPDATE")
            .param("roadmap", roadmapId)
            .param("organisation", organisationId)
            .param("steps", steps)
            .query(ROW)
            .list();
    for (ControlCard card : left) {
      jdbc.sql("UPDATE control_card SET state = 'WITHDRAWN', closed_at = :now WHERE id = :id")
          .param("now", now())
          .param("id", card.id())
          .update();
      events.append(card.id(), CardEvent.STEP_DROPPED, actor, null);
      listeners.publishEvent(new CardFinished(card.id()));
    }
  }

  /** Who has just answered a task, and with which submission, in this transaction. */
  public Answer answerTo(String taskId) {
    return jdbc.sql("SELECT id, submitted_by FROM form_submission WHERE task_id = :task")
        .param("task", taskId)
        .query(
            (row, number) ->
                new Answer(row.getObject("id", UUID.class), row.getString("submitted_by")))
        .single();
  }

  /** The submission of a task's form and the person who handed it in. */
  public record Answer(UUID submissionId, String personId) {}

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
