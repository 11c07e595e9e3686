package ru.vekha.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** A request from its row. */
final class ShiftRequestRow implements RowMapper<ShiftRequest> {

  @Override
  public ShiftRequest mapRow(ResultSet row, int number) throws SQLException {
    Timestamp decided = row.getTimestamp("decided_at");
    return new ShiftRequest(
        row.getObject("id", UUID.class),
        row.getObject("card_id", UUID.class),
        row.getString("asked_by"),
        row.getTimestamp("asked_at").toInstant(),
        row.getObject("due_before", LocalDate.class),
        row.getObject("asked_due", LocalDate.class),
        row.getString("reason"),
        ShiftState.valueOf(row.getString("state")),
        row.getString("decided_by"),
        decided == null ? null : decided.toInstant(),
        row.getObject("granted_due", LocalDate.class),
        row.getString("remark"),
        row.getString("process_instance_id"));
  }
}
