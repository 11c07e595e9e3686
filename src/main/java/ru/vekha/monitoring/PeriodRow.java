package ru.vekha.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads a period from its row. */
final class PeriodRow implements RowMapper<ReportingPeriod> {

  static final String COLUMNS =
      "p.id, p.organisation_id, p.kind, p.period_from, p.period_to, p.above_id, p.roadmap_id,"
          + " p.state, p.due, p.due_at, p.collect_until, p.round, p.process_instance_id";

  @Override
  public ReportingPeriod mapRow(ResultSet row, int number) throws SQLException {
    Timestamp until = row.getTimestamp("collect_until");
    return new ReportingPeriod(
        row.getObject("id", UUID.class),
        row.getString("organisation_id"),
        new ReportingSpan(
            ReportingKind.valueOf(row.getString("kind")),
            row.getObject("period_from", LocalDate.class),
            row.getObject("period_to", LocalDate.class)),
        row.getObject("above_id", UUID.class),
        row.getObject("roadmap_id", UUID.class),
        PeriodState.valueOf(row.getString("state")),
        row.getObject("due", LocalDate.class),
        row.getTimestamp("due_at").toInstant(),
        until == null ? null : until.toInstant(),
        row.getInt("round"),
        row.getString("process_instance_id"));
  }
}
