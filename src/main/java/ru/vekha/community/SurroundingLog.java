package ru.vekha.community;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who entered, changed and closed what; rows are only ever added. */
@Repository
class SurroundingLog {

  /** What was done. */
  enum Kind {
    ADDED,
    CHANGED,
    CLOSED,
    ADOPTED
  }

  private final JdbcClient jdbc;
  private final Clock clock;

  SurroundingLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void note(String actor, String organisationId, String section, UUID entry, Kind kind) {
    jdbc.sql(
            """
            INSERT INTO surrounding_change (at, actor, organisation_id, section, entry_id, kind)
            VALUES (:at, :actor, :org, :section, :entry, :kind)\
            """)
        .param("at", Timestamp.from(clock.instant()))
        .param("actor", actor)
        .param("org", organisationId)
        .param("section", section)
        .param("entry", entry)
        .param("kind", kind.name())
        .update();
  }
}
