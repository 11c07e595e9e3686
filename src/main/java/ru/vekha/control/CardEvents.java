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
   */
  public record Entry(
      Instant at, String actor, CardEvent event, CardState state, @Nullable LocalDate currentDue) {}

  /** A card's story, oldest first. */
  public List<Entry> of(UUID cardId) {
    return jdbc.sql(
            "SELECT at, actor, kind, state, current_due FROM control_event"
                + " WHERE card_id = :card ORDER BY id")
        .param("card", cardId)
        .query(
            (row, number) ->
                new Entry(
                    row.getTimestamp("at").toInstant(),
                    row.getString("actor"),
                    CardEvent.valueOf(row.getString("kind")),
                    CardState.valueOf(row.getString("state")),
                    row.getObject("current_due", LocalDate.class)))
        .list();
  }

  void append(UUID cardId, CardEvent event, String actor, @Nullable UUID submissionId) {
    append(List.of(cardId), event, actor, submissionId);
  }

  /** The same for many cards at once. */
  void append(
      Collection<UUID> cardIds, CardEvent event, String actor, @Nullable UUID submissionId) {
    jdbc.sql(
            """
            INSERT INTO control_event (card_id, at, actor, kind, state, current_due, level, round, submission_id)
            SELECT id, :at, :actor, :kind, state, current_due, level, round, :submission
              FROM control_card WHERE id = ANY (CAST(:cards AS uuid[]))""")
        .param("at", Timestamp.from(clock.instant()))
        .param("actor", actor)
        .param("kind", event.name())
        .param("submission", submissionId)
        .param("cards", cardIds.toArray(UUID[]::new))
        .update();
  }
}
