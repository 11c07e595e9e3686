package ru.vekha.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import ru.vekha.organisation.Role;

/** Reads a card from its row of {@code control_card c}. */
public final class CardRow implements RowMapper<ControlCard> {

  /** What is read of it. */
  public static final String COLUMNS =
      "c.id, c.roadmap_id, c.activity_id, c.organisation_id, c.controller_organisation_id,"
          + " c.responsible_role, c.responsible_person_id, c.occurrence, c.basis, c.state, c.zone,"
          + " c.settle_by, c.original_due, c.current_due, c.shift_count, c.level, c.round,"
          + " c.opens_at, c.process_instance_id, c.accept_by, c.step";

  @Override
  public ControlCard mapRow(ResultSet row, int number) throws SQLException {
    ZoneId zone = ZoneId.of(row.getString("zone"));
    return new ControlCard(
        row.getObject("id", UUID.class),
        row.getObject("roadmap_id", UUID.class),
        row.getObject("activity_id", UUID.class),
        row.getString("organisation_id"),
        row.getString("controller_organisation_id"),
        Role.ofGroup(row.getString("responsible_role")),
        row.getString("responsible_person_id"),
        row.getInt("occurrence"),
        DueBasis.valueOf(row.getString("basis")),
        CardState.valueOf(row.getString("state")),
        zone,
        row.getObject("settle_by", LocalDate.class),
        row.getObject("original_due", LocalDate.class),
        row.getObject("current_due", LocalDate.class),
        row.getInt("shift_count"),
        row.getInt("level"),
        row.getInt("round"),
        row.getTimestamp("opens_at").toInstant().atZone(zone).toLocalDate(),
        row.getString("process_instance_id"),
        row.getObject("accept_by", LocalDate.class),
        row.getString("step"));
  }
}
