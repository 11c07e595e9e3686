package ru.vekha.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The checks that were asked for; each step is seen by other nodes at once. */
@Repository
public class HistoryChecks {

  /** Nobody reads more; how many there are is told. */
  private static final int KEPT = 5_000;

  private static final Duration SILENT = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Clock clock;

  HistoryChecks(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.clock = clock;
  }

  /** The last one that was asked for. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<HistoryCheck> last() {
    return jdbc.sql("SELECT * FROM audit_check ORDER BY id DESC LIMIT 1")
        .query(HistoryChecks::check)
        .optional();
  }

  /** What a check found, in the order of its finding. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Finding> findings(HistoryCheck check) {
    return jdbc.sql(
            "SELECT kind, source, row_key, chain FROM audit_check_finding WHERE check_id = :id"
                + " ORDER BY place")
        .param("id", check.id())
        .query(
            (row, number) ->
                new Finding(
                    Finding.Kind.valueOf(row.getString("kind")),
                    row.getString("source"),
                    row.getString("row_key"),
                    row.getString("chain")))
        .list();
  }

  /** Begins one, unless one is running. */
  @Transactional
  OptionalLong begin(String person) {
    jdbc.sql(
            "UPDATE audit_check SET state = 'BROKEN_OFF', ended_at = :now"
                + " WHERE state = 'RUNNING' AND seen_at < :silent")
        .param("now", now())
        .param("silent", Timestamp.from(clock.instant().minus(SILENT)))
        .update();
    return jdbc.sql(
            "INSERT INTO audit_check (asked_by, asked_at, seen_at) VALUES (:person, :now, :now)"
                + " ON CONFLICT DO NOTHING RETURNING id")
        .param("person", person)
        .param("now", now())
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void at(long id, int percent) {
    jdbc.sql("UPDATE audit_check SET percent = :percent, seen_at = :now WHERE id = :id")
        .param("percent", percent)
        .param("now", now())
        .param("id", id)
        .update();
  }

  @Transactional
  void done(long id, Verification found) {
    jdbc.sql(
            "UPDATE audit_check SET state = 'DONE', percent = 100, ended_at = :now, lines = :lines,"
                + " tail = :tail, findings = :findings WHERE id = :id AND state = 'RUNNING'")
        .param("now", now())
        .param("lines", found.lines())
        .param("tail", found.tail())
        .param("findings", found.findings().size())
        .param("id", id)
        .update();
    List<Finding> kept = found.findings().stream().limit(KEPT).toList();
    int[] place = {0};
    batches.batchUpdate(
        "INSERT INTO audit_check_finding VALUES (?, ?, ?, ?, ?, ?)",
        kept,
        500,
        (statement, finding) -> {
          statement.setLong(1, id);
          statement.setInt(2, ++place[0]);
          statement.setString(3, finding.kind().name());
          statement.setString(4, finding.source());
          statement.setString(5, finding.row());
          statement.setString(6, finding.chain());
        });
  }

  @Transactional
  void brokenOff(long id) {
    jdbc.sql("UPDATE audit_check SET state = 'BROKEN_OFF', ended_at = :now WHERE id = :id")
        .param("now", now())
        .param("id", id)
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static HistoryCheck check(ResultSet row, int number) throws SQLException {
    Timestamp ended = row.getTimestamp("ended_at");
    return new HistoryCheck(
        row.getLong("id"),
        row.getTimestamp("asked_at").toInstant(),
        row.getInt("percent"),
        ended == null ? null : ended.toInstant(),
        HistoryCheck.State.valueOf(row.getString("state")),
        row.getLong("lines"),
        row.getLong("tail"),
        row.getInt("findings"));
  }
}
