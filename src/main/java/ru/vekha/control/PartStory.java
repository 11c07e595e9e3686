package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only story of every part. */
@Repository
public class PartStory {

  private final JdbcClient jdbc;
  private final Clock clock;

  PartStory(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What has happened to a part, oldest first. */
  public List<PartEvent> of(UUID partId) {
    return jdbc.sql("SELECT kind FROM card_part_event WHERE part_id = :id ORDER BY id")
        .param("id", partId)
        .query((row, number) -> PartEvent.valueOf(row.getString("kind")))
        .list();
  }

  /** One line more, with the part as it is now. */
  void tell(UUID id, PartEvent event, String actor, String words) {
    jdbc.sql(
            "INSERT INTO card_part_event (part_id, at, actor, kind, state, due, words)"
                + " SELECT id, :now, :actor, :kind, state, due, :words FROM card_part WHERE id = :id")
        .param("now", Timestamp.from(clock.instant()))
        .param("actor", actor)
        .param("kind", event.name())
        .param("words", words)
        .param("id", id)
        .update();
  }
}
