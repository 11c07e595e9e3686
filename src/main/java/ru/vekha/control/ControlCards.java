package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cards and the only ways to change them. Each change locks the card, refuses what its state
 * does not allow and appends an event, inside the transaction that changes the engine.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ControlCards {

  private static final CardRow ROW = new CardRow();

  /** More results than could be accepted at the same moment. */
  private static final int NEAR_THE_END = 100;

  private final JdbcClient jdbc;
  private final CardEvents events;
  private final ApplicationEventPublisher listeners;
  private final Clock clock;

  ControlCards(
      JdbcClient jdbc, CardEvents events, ApplicationEventPublisher listeners, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.listeners = listeners;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<ControlCard> find(UUID id) {
    return jdbc.sql("SELECT " + CardRow.COLUMNS + " FROM control_card c WHERE c.id = :id")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<ControlCard> ofProcessInstance(String processInstanceId) {
    return jdbc.sql(
            "SELECT " + CardRow.COLUMNS + " FROM control_card c WHERE c.process_instance_id = :id")
        .param("id", processInstanceId)
        .query(ROW)
        .optional();
  }

  /**
   * It is in work from now on.
   *
   * @param processInstanceId where its people have a task; null when a step performs it whose turn
   *     has not come yet
   */
  public void opened(ControlCard card, @Nullable String processInstanceId) {
    require(card, EnumSet.of(CardState.PLANNED), "Поручение уже открыто.");
    CardState state = card.currentDue() == null ? CardState.AWAITING_DATE : CardState.OPEN;
    jdbc.sql(
            "UPDATE control_card SET state = :state, process_instance_id = :instance, opened_at ="
                + " :now WHERE id = :id")
        .param("state", state.name())
        .param("instance", processInstanceId)
        .param("now", now())
        .param("id", card.id())
        .update();
    events.append(card.id(), CardEvent.OPENED, Actors.SYSTEM, null);
  }

  /** The missing date has been named; it becomes the original one. */
  public void dateSettled(UUID id, LocalDate due, String actor, UUID submissionId) {
    ControlCard card = lock(id);
    require(card, EnumSet.of(CardState.AWAITING_DATE), "Срок этого поручения уже назначен.");
    jdbc.sql(
            "UPDATE control_card SET state = 'OPEN', original_due = :due, current_due = :due,"
                + " due_at = :dueAt, stages_since = :now WHERE id = :id")
        .param("due", due)
        .param("dueAt", Timestamp.from(ControlCard.endOf(due, card.zone())))
        .param("now", now())
        .param("id", id)
        .update();
    events.append(id, CardEvent.DATE_SETTLED, actor, submissionId);
  }

  /**
   * The responsible party has handed a result in; from here the controller is the one to act.
   *
   * @param acceptance who decides by when; null where the check has people and a date of its own
   */
  public void handedIn(UUID id, @Nullable Acceptance acceptance, String actor, UUID submissionId) {
    ControlCard card = lock(id);
    require(
        card,
        EnumSet.of(CardState.OPEN, CardState.RETURNED),
        "Результат по этому поручению уже представлен.");
    jdbc.sql(
            "UPDATE control_card SET state = 'HANDED_IN', round = round + 1, handed_in_at = :now,"
                + " accept_by = CAST(:acceptBy AS date), accept_at = CAST(:acceptAt AS timestamptz),"
                + " accepting_role = :acceptingRole WHERE id = :id")
        .param("now", now())
        .param("acceptBy", acceptance == null ? null : acceptance.by())
        .param(
            "acceptAt",
            acceptance == null
                ? null
                : Timestamp.from(ControlCard.endOf(acceptance.by(), card.zone())))
        .param("acceptingRole", acceptance == null ? null : acceptance.role().groupId())
        .param("id", id)
        .update();
    events.append(id, CardEvent.HANDED_IN, actor, submissionId);
  }

  /**
   * The controller has accepted the result.
   *
   * @param submissionId null when it was accepted without a form
   */
  public void accepted(UUID id, String actor, @Nullable UUID submissionId) {
    require(lock(id), EnumSet.of(CardState.HANDED_IN), "Решение по этому результату уже принято.");
    jdbc.sql("UPDATE control_card SET state = 'CLOSED', closed_at = :now WHERE id = :id")
        .param("now", now())
        .param("id", id)
        .update();
    events.append(id, CardEvent.ACCEPTED, actor, submissionId);
    listeners.publishEvent(new CardFinished(id));
  }

  /** The controller has sent the result back; the date stays unless it is moved as well. */
  public void returned(UUID id, String actor, UUID submissionId) {
    require(lock(id), EnumSet.of(CardState.HANDED_IN), "Решение по этому результату уже принято.");
    jdbc.sql("UPDATE control_card SET state = 'RETURNED', stages_since = :now WHERE id = :id")
        .param("now", now())
        .param("id", id)
        .update();
    events.append(id, CardEvent.RETURNED, actor, submissionId);
    listeners.publishEvent(new ResultReturned(id));
  }

  /** Moves the date of a locked card. */
  void moved(ControlCard card, LocalDate due) {
    jdbc.sql(
            "UPDATE control_card SET current_due = :due, due_at = :dueAt, "
                + MovedCard.SET
                + " WHERE id = :id")
        .param("due", due)
        .param("dueAt", Timestamp.from(ControlCard.endOf(due, card.zone())))
        .param("now", now())
        .param("id", card.id())
        .update();
  }

  /**
   * Whether everything planned for a roadmap is closed. Near the end the roadmap is locked first:
   * of two last results accepted at the same moment neither would see the other's closing.
   *
   * @param but the step that comes when all else is done, and that is not waited for
   */
  public boolean allClosed(UUID roadmapId, String but) {
    if (unclosed(roadmapId, but, NEAR_THE_END) == NEAR_THE_END) {
      return false;
    }
    jdbc.sql("SELECT id FROM roadmap WHERE id = :roadmap FOR NO KEY UPDATE")
        .param("roadmap", roadmapId)
        .query(UUID.class)
        .single();
    return unclosed(roadmapId, but, 1) == 0;
  }

  private int unclosed(UUID roadmapId, String but, int most) {
    return jdbc.sql(
            "SELECT count(*) FROM (SELECT 1 FROM control_card WHERE roadmap_id = :roadmap AND state"
                + " NOT IN ('CLOSED', 'WITHDRAWN') AND step IS DISTINCT FROM :but LIMIT :most)"
                + " unclosed")
        .param("roadmap", roadmapId)
        .param("but", but)
        .param("most", most)
        .query(Integer.class)
        .single();
  }

  ControlCard lock(UUID id) {
    return jdbc.sql(
            "SELECT " + CardRow.COLUMNS + " FROM control_card c WHERE c.id = :id FOR UPDATE")
        .param("id", id)
        .query(ROW)
        .single();
  }

  private static void require(ControlCard card, Set<CardState> allowed, String refusal) {
    if (card.state() == CardState.WITHDRAWN) {
      throw new CardChangeRefused("Поручение снято с контроля.");
    }
    if (!allowed.contains(card.state())) {
      throw new CardChangeRefused(refusal);
    }
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
