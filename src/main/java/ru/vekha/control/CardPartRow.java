package ru.vekha.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import ru.vekha.organisation.Role;

/** Reads a part from its row. */
final class CardPartRow implements RowMapper<CardPart> {

  @Override
  public CardPart mapRow(ResultSet row, int number) throws SQLException {
    Timestamp delivered = row.getTimestamp("delivered_at");
    return new CardPart(
        row.getObject("id", UUID.class),
        row.getObject("card_id", UUID.class),
        row.getString("organisation_id"),
        new NewCard.Executor(Role.ofGroup(row.getString("role")), row.getString("person_id")),
        row.getString("words"),
        ZoneId.of(row.getString("zone")),
        row.getObject("due", LocalDate.class),
        PartState.valueOf(row.getString("state")),
        row.getString("given_by"),
        row.getString("delivered_by"),
        delivered == null ? null : delivered.toInstant(),
        row.getString("answer"),
        row.getString("remark"),
        row.getString("process_instance_id"));
  }
}
