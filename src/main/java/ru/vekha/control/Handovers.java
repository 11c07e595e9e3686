package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Membership;

/** Work that goes from one person to another for good; the story of it keeps both. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Handovers {

  private static final CardRow ROW = new CardRow();

  private final JdbcClient jdbc;
  private final CardEvents events;
  private final Clock clock;

  Handovers(JdbcClient jdbc, CardEvents events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * From whom to whom, and why.
   *
   * @param from the bearer of the role in which the work was done
   */
  public record Handover(Membership from, String to, String reason, String actor) {}

  /** One hand-over of a card as its story shows it. */
  public record Line(Instant at, String from, String to, String reason) {}

  /** The hand-overs of a card, oldest first. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Line> of(UUID cardId) {
    return jdbc.sql(
            "SELECT at, from_person_id, to_person_id, reason FROM handover WHERE card_id = :card"
                + " ORDER BY place")
        .param("card", cardId)
        .query(
            (row, number) ->
                new Line(
                    row.getTimestamp("at").toInstant(),
                    row.getString("from_person_id"),
                    row.getString("to_person_id"),
                    row.getString("reason")))
        .list();
  }

  /** A card that is still the person's own, locked. */
  public Optional<ControlCard> lock(UUID cardId, String personId) {
    return jdbc.sql(
            "SELECT "
                + CardRow.COLUMNS
                + """
                  FROM control_card c
                 WHERE c.id = :card AND c.responsible_person_id = :person
                   AND c.state NOT IN ('CLOSED', 'WITHDRAWN') FOR UPDATE""")
        .param("card", cardId)
        .param("person", personId)
        .query(ROW)
        .optional();
  }

  /** The unfinished cards that are a person's own in one of the person's roles, locked. */
  public List<ControlCard> lockOwn(Membership of) {
    return jdbc.sql(
            "SELECT "
                + CardRow.COLUMNS
                + """
                  FROM control_card c
                 WHERE c.responsible_person_id = :person AND c.organisation_id = :organisation
                   AND c.responsible_role = :role AND c.state NOT IN ('CLOSED', 'WITHDRAWN')
                 ORDER BY c.id FOR UPDATE""")
        .param("person", of.personId())
        .param("organisation", of.organisationId())
        .param("role", of.role().groupId())
        .query(ROW)
        .list();
  }

  /** Makes a locked card another person's, and returns it as it is from now on. */
  public ControlCard card(ControlCard card, Handover handover, @Nullable String taskId) {
    jdbc.sql("UPDATE control_card SET responsible_person_id = :to WHERE id = :id")
        .param("to", handover.to())
        .param("id", card.id())
        .update();
    note(handover, card.id(), taskId);
    events.append(card.id(), CardEvent.HANDED_OVER, handover.actor(), null);
    return jdbc.sql("SELECT " + CardRow.COLUMNS + " FROM control_card c WHERE c.id = :id")
        .param("id", card.id())
        .query(ROW)
        .single();
  }

  /** Notes that a task went to somebody else whose card, if it has one, is nobody's own. */
  public void task(Handover handover, String taskId) {
    note(handover, null, taskId);
  }

  private void note(Handover handover, @Nullable UUID cardId, @Nullable String taskId) {
    jdbc.sql(
            """
            INSERT INTO handover (id, at, actor, organisation_id, card_id, task_id, from_person_id,
              to_person_id, reason)
            VALUES (:id, :now, :actor, :organisation, CAST(:card AS uuid), :task, :from, :to, :reason)""")
        .param("id", UUID.randomUUID())
        .param("now", Timestamp.from(clock.instant()))
        .param("actor", handover.actor())
        .param("organisation", handover.from().organisationId())
        .param("card", cardId)
        .param("task", taskId)
        .param("from", handover.from().personId())
        .param("to", handover.to())
        .param("reason", handover.reason())
        .update();
  }
}
