package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Role;

/**
 * Changes the cards of a running roadmap as an order says. What is finished stays; the date as
 * first set is never lost.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CardAmending {

  private static final CardRow ROW = new CardRow();

  private final JdbcClient jdbc;
  private final CardEvents events;
  private final ApplicationEventPublisher listeners;
  private final Clock clock;

  CardAmending(
      JdbcClient jdbc, CardEvents events, ApplicationEventPublisher listeners, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.listeners = listeners;
    this.clock = clock;
  }

  /** All cards of a roadmap. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<ControlCard> of(UUID roadmapId) {
    return jdbc.sql(
            "SELECT "
                + CardRow.COLUMNS
                + " FROM control_card c WHERE c.roadmap_id = :roadmap ORDER BY c.id")
        .param("roadmap", roadmapId)
        .query(ROW)
        .list();
  }

  /** The same, and nobody changes one of them until this transaction has ended. */
  public List<ControlCard> lock(UUID roadmapId) {
    return jdbc.sql(
            "SELECT "
                + CardRow.COLUMNS
                + " FROM control_card c WHERE c.roadmap_id = :roadmap ORDER BY c.id FOR UPDATE")
        .param("roadmap", roadmapId)
        .query(ROW)
        .list();
  }

  /**
   * Takes an assignment back.
   *
   * @throws CardChangeRefused if it is finished
   */
  public void withdraw(ControlCard card, String actor) {
    requireUnfinished(card);
    jdbc.sql("UPDATE control_card SET state = 'WITHDRAWN', closed_at = :now WHERE id = :id")
        .param("now", now())
        .param("id", card.id())
        .update();
    events.append(card.id(), CardEvent.WITHDRAWN, actor, null);
    listeners.publishEvent(new CardFinished(card.id()));
  }

  /**
   * Gives an assignment other dates or other people. The stages of another date begin anew.
   *
   * @param becomes what the assignment is from now on; its occurrence stays as it was
   * @throws CardChangeRefused if it is finished
   */
  public void amend(ControlCard card, NewCard becomes, String actor) {
    requireUnfinished(card);
    LocalDate due = becomes.due();
    Instant dueAt = due == null ? null : ControlCard.endOf(due, card.zone());
    jdbc.sql(
            """
            UPDATE control_card SET basis = :basis, responsible_role = :role,
              responsible_person_id = :person, settle_by = :settleBy,
              current_due = CAST(:due AS date), due_at = CAST(:dueAt AS timestamptz),
              original_due = CASE WHEN CAST(:due AS date) IS NULL THEN NULL
                ELSE coalesce(original_due, CAST(:due AS date)) END,
              opens_at = CASE WHEN :planned THEN CAST(:opensAt AS timestamptz) ELSE opens_at END,
              stages_since = CASE WHEN current_due IS DISTINCT FROM CAST(:due AS date)
                THEN :now ELSE stages_since END,
              level = CASE WHEN :ahead THEN 0 ELSE level END
            WHERE id = :id""")
        .param("basis", becomes.basis().name())
        .param("role", becomes.responsible().role().groupId())
        .param("person", becomes.responsible().personId())
        .param("settleBy", becomes.settleBy())
        .param("due", due)
        .param("dueAt", dueAt == null ? null : Timestamp.from(dueAt))
        .param("planned", card.state() == CardState.PLANNED)
        .param("opensAt", Timestamp.from(becomes.opensAt()))
        .param("ahead", dueAt != null && dueAt.isAfter(clock.instant()))
        .param("now", now())
        .param("id", card.id())
        .update();
    replaceCoExecutors(card.id(), becomes.coExecutors());
    events.append(card.id(), CardEvent.AMENDED, actor, null);
  }

  /** Those who help with an assignment, in their order. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<NewCard.Executor> coExecutors(UUID cardId) {
    return jdbc.sql(
            "SELECT role, person_id FROM card_co_executor WHERE card_id = :id ORDER BY place")
        .param("id", cardId)
        .query(
            (row, number) ->
                new NewCard.Executor(
                    Role.ofGroup(row.getString("role")), row.getString("person_id")))
        .list();
  }

  private void replaceCoExecutors(UUID cardId, List<NewCard.Executor> executors) {
    jdbc.sql("DELETE FROM card_co_executor WHERE card_id = :id").param("id", cardId).update();
    for (int place = 0; place < executors.size(); place++) {
      jdbc.sql("INSERT INTO card_co_executor (card_id, place, role, person_id) VALUES (?, ?, ?, ?)")
          .params(
              cardId,
              place + 1,
              executors.get(place).role().groupId(),
              executors.get(place).personId())
          .update();
    }
  }

  private static void requireUnfinished(ControlCard card) {
    if (card.state().isFinished()) {
      throw new CardChangeRefused("Поручение уже завершено.");
    }
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
