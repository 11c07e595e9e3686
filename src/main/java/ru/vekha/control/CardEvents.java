package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only story of every card. */
@Repository
public class CardEvents {

  private final JdbcClient jdbc;
  private final Clock clock;

  CardEvents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One line of the story, with the card as it stood after it.
   *
   * @param actor a person's id, or {@code system}
   * @param forPersonId in whose place the actor did it; null in the actor's own right
   */
  public record Entry(
      Instant at,
      String actor,
      @Nullable String forPersonId,
      CardEvent event,
      CardState state,
      @Nullable LocalDate currentDue) {}

  /** A card's story, oldest first. */
  public List<Entry> of(UUID cardId) {
    return jdbc.sql(
            "SELECT at, actor, for_person_id, kind, state, current_due FROM control_event"
                + " WHERE card_id = :card ORDER BY id")
        .param("card", cardId)
        .query(
            (row, number) ->
                new Entry(
                    row.getTimestamp("at").toInstant(),
                    row.getString("actor"),
                    row.getString("for_person_id"),
                    CardEvent.valueOf(row.getString("kind")),
                    CardState.valueOf(row.getString("state")),
                    row.getObject("current_due", LocalDate.class)))
        .list();
  }

  void append(UUID cardId, CardEvent event, String actor, @Nullable UUID submissionId) {
    append(List.of(cardId), event, actor, submissionId);
  }

  /**
   * The same for many cards at once. In whose place it was done, the form says; without one it is
   * somebody whom the actor stands in for at the card's organisation or its controller's, unless
   * the card is the actor's own to do.
   */
  void append(
      Collection<UUID> cardIds, CardEvent event, String actor, @Nullable UUID submissionId) {
    jdbc.sql(
            """
            INSERT INTO control_event (card_id, at, actor, kind, state, current_due, level, round,
              submission_id, for_person_id)
            SELECT c.id, :at, :actor, :kind, c.state, c.current_due, c.level, c.round,
                   CAST(:submission AS uuid),
                   CASE WHEN :actor = 'system' THEN NULL
                        WHEN CAST(:submission AS uuid) IS NOT NULL THEN f.for_person_id
                        ELSE (
                          SELECT min(m.for_person_id)
                            FROM membership_at(CAST(:at AS timestamptz)) m
                           WHERE m.person_id = :actor AND m.for_person_id IS NOT NULL
                             AND m.organisation_id IN (c.organisation_id, c.controller_organisation_id)
                             AND NOT EXISTS (
                               SELECT 1 FROM membership o
                                WHERE o.person_id = :actor AND o.organisation_id = c.organisation_id
                                  AND o.role = c.responsible_role)) END
              FROM control_card c LEFT JOIN form_submission f ON f.id = CAST(:submission AS uuid)
             WHERE c.id = ANY (CAST(:cards AS uuid[]))""")
        .param("at", Timestamp.from(clock.instant()))
        .param("actor", actor)
        .param("kind", event.name())
        .param("submission", submissionId)
        .param("cards", cardIds.toArray(UUID[]::new))
        .update();
  }
}
