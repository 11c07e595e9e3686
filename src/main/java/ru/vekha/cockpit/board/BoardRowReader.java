package ru.vekha.cockpit.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import ru.vekha.control.CardRow;
import ru.vekha.control.ControlCard;
import ru.vekha.organisation.Person;

/** Reads a row; what is late is asked of the card. */
record BoardRowReader(Instant now) implements RowMapper<BoardRow> {

  /** Everything that is shown of the cards of {@code page}. */
  static final String SHOWN =
      "SELECT "
          + CardRow.COLUMNS
          + """
          , c.due_at, o.short_name, r.title AS roadmap_title, a.section, a.number, a.title,
            p.family_name, p.given_name, p.patronymic,
            EXISTS (SELECT 1 FROM shift_request s WHERE s.card_id = c.id AND s.state = 'ASKED') AS asked
           FROM page
           JOIN control_card c ON c.id = page.id
           JOIN organisation o ON o.id = c.organisation_id
           JOIN roadmap r ON r.id = c.roadmap_id
           JOIN activity a ON a.id = c.activity_id
           LEFT JOIN person p ON p.id = c.responsible_person_id
          ORDER BY page.place""";

  private static final CardRow CARD = new CardRow();

  @Override
  public BoardRow mapRow(ResultSet row, int number) throws SQLException {
    ControlCard card = CARD.mapRow(row, number);
    @Nullable Timestamp lateFrom = row.getTimestamp("due_at");
    return new BoardRow(
        card.id(),
        card.roadmapId(),
        row.getString("roadmap_title"),
        row.getString("section"),
        row.getString("number"),
        row.getString("title"),
        card.organisationId(),
        row.getString("short_name"),
        responsible(card, row),
        card.responsiblePersonId(),
        card.originalDue(),
        card.currentDue(),
        lateFrom == null ? null : lateFrom.toInstant(),
        between(card.originalDue(), card.currentDue()),
        card.shiftCount(),
        card.daysLate(now),
        card.level(),
        card.state().title(),
        row.getBoolean("asked"),
        card.processInstanceId());
  }

  private static long between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || last == null ? 0 : ChronoUnit.DAYS.between(first, last);
  }

  private static String responsible(ControlCard card, ResultSet row) throws SQLException {
    String family = row.getString("family_name");
    return family == null
        ? card.responsibleRole().title()
        : Person.shortName(family, row.getString("given_name"), row.getString("patronymic"));
  }
}
