package ru.vekha.notification.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have to do, read for many people at once. */
@Repository
class DigestLines {

  /** A letter names so many of a list; the others are in Tasklist. */
  private static final int NAMED = 10;

  private final JdbcClient jdbc;

  DigestLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The lines of people, those of one person and list together, the earliest date first. */
  List<DigestLine> of(Collection<String> people, List<LocalMorning> mornings, Instant now) {
    return jdbc.sql(DigestQuestion.SQL)
        .param("people", people.toArray(String[]::new))
        .param("zones", mornings.stream().map(each -> each.zone().getId()).toArray(String[]::new))
        .param(
            "days", mornings.stream().map(each -> each.today().toString()).toArray(String[]::new))
        .param(
            "soons", mornings.stream().map(each -> each.soon().toString()).toArray(String[]::new))
        .param("now", Timestamp.from(now))
        .param("named", NAMED)
        .query(DigestLines::line)
        .list();
  }

  private static DigestLine line(ResultSet row, int number) throws SQLException {
    return new DigestLine(
        row.getString("person_id"),
        row.getBoolean("standing"),
        DigestPart.valueOf(row.getString("part")),
        row.getString("number"),
        row.getObject("current_due", LocalDate.class),
        row.getBoolean("piece"),
        row.getInt("level"),
        row.getInt("of_all"));
  }
}
