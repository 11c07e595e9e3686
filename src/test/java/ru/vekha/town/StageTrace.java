package ru.vekha.town;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stages of lateness left behind, as a test reads it: straight from the tables. */
public final class StageTrace {

  private final JdbcClient jdbc;

  public StageTrace(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A stage that a card has come to. */
  public record Applied(LocalDate day, String stage, Instant at, int level, int policy) {}

  /** A line of the card's story that a stage wrote. */
  public record Told(UUID card, String kind, String stage, int level, int policy) {}

  /** The stages of a card in the order of their moments. */
  public List<Applied> of(UUID cardId) {
    return jdbc.sql("SELECT * FROM card_stage WHERE card_id = :card ORDER BY at, stage DESC")
        .param("card", cardId)
        .query(
            (row, number) ->
                new Applied(
                    row.getObject("day", LocalDate.class),
                    row.getString("stage"),
                    row.getTimestamp("at").toInstant(),
                    row.getInt("level"),
                    row.getInt("policy")))
        .list();
  }

  /** What stages wrote into the stories of a roadmap's cards, in that order. */
  public List<Told> told(UUID roadmapId) {
    return jdbc.sql(
            """
            SELECT e.* FROM control_event e JOIN control_card c ON c.id = e.card_id
             WHERE c.roadmap_id = :roadmap AND e.stage IS NOT NULL ORDER BY e.id""")
        .param("roadmap", roadmapId)
        .query(
            (row, number) ->
                new Told(
                    row.getObject("card_id", UUID.class),
                    row.getString("kind"),
                    row.getString("stage"),
                    row.getInt("level"),
                    row.getInt("policy")))
        .list();
  }

  /** When the next stage of a card comes; null when none is left. */
  public @Nullable Instant next(UUID cardId) {
    return jdbc.sql("SELECT next_stage_at FROM control_card WHERE id = :card")
        .param("card", cardId)
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(Timestamp::toInstant)
        .orElse(null);
  }

  /** Lets everybody of a town have letters at once. */
  public void openMailOf(TestTown town) {
    town.people()
        .forEach(
            person ->
                jdbc.sql(
                        "INSERT INTO notification_setting (person_id, email, immediate, quiet_from,"
                            + " quiet_to) VALUES (:person, :email, true, 0, 0)")
                    .param("person", person.id())
                    .param("email", person.login() + "@school.test")
                    .update());
  }

  /** The ids of those who got a letter about a stage of a roadmap. */
  public List<String> recipients(UUID roadmapId, String stage) {
    return jdbc.sql(
            """
            SELECT o.person_id FROM mail_outbox o
             WHERE o.letter = 'ESCALATION' AND o.fact LIKE '%:' || :stage
               AND EXISTS (SELECT 1 FROM control_card c WHERE c.roadmap_id = :roadmap
                 AND (o.fact LIKE 'row:' || c.activity_id || ':%' OR o.fact LIKE 'card:' || c.id || ':%'))
             ORDER BY o.id""")
        .param("roadmap", roadmapId)
        .param("stage", stage)
        .query(String.class)
        .list();
  }
}
