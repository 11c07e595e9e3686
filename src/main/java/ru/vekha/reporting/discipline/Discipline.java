package ru.vekha.reporting.discipline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;

/** Tells who keeps to dates, from the control cards alone. */
@Repository
public class Discipline {

  private final JdbcClient jdbc;
  private final Clock clock;

  Discipline(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A line, or the sum of all. */
  private record Read(boolean sum, DisciplineLine line) {}

  /** Answers a question as of now. */
  @Transactional(readOnly = true)
  public DisciplineTable of(DisciplineQuestion question) {
    List<Read> read =
        jdbc.sql(DisciplineSql.of(question.grouping()))
            .param("branches", question.scope().branches().toArray(String[]::new))
            .param("own", question.scope().own().toArray(String[]::new))
            .param("named", question.named().toArray(String[]::new))
            .param("from", question.period().from())
            .param("to", question.period().to())
            .param("roadmap", question.roadmap())
            .param("now", Timestamp.from(clock.instant()))
            .query(Discipline::read)
            .list();
    List<DisciplineLine> lines = new ArrayList<>();
    Optional<DisciplineLine> total = Optional.empty();
    for (Read each : read) {
      if (each.sum()) {
        total = Optional.of(each.line()).filter(line -> question.grouping().addsUp());
      } else {
        lines.add(each.line());
      }
    }
    return new DisciplineTable(List.copyOf(lines), lines.isEmpty() ? Optional.empty() : total);
  }

  private static Read read(ResultSet row, int number) throws SQLException {
    boolean sum = row.getBoolean("is_sum");
    return new Read(
        sum,
        new DisciplineLine(
            sum ? "Всего" : name(row),
            place(row),
            new DisciplineLine.Kept(row.getLong("first_on_time"), row.getLong("first_late")),
            new DisciplineLine.Kept(row.getLong("on_time"), row.getLong("late")),
            row.getLong("open_and_late"),
            row.getLong("delay_days"),
            row.getDouble("median_delay"),
            row.getLong("shifted"),
            row.getLong("shifts"),
            row.getLong("shift_days"),
            row.getLong("returns"),
            row.getLong("nobody_could"),
            row.getLong("awaiting_date")));
  }

  private static String place(ResultSet row) throws SQLException {
    boolean somebody = row.getString("person_id") != null || row.getString("role") != null;
    return somebody ? row.getString("short_name") : "";
  }

  private static String name(ResultSet row) throws SQLException {
    String family = row.getString("family_name");
    String role = row.getString("role");
    String roadmap = row.getString("roadmap_title");
    if (family != null) {
      return Person.shortName(family, row.getString("given_name"), row.getString("patronymic"));
    }
    if (role != null) {
      return Role.ofGroup(role).title();
    }
    return roadmap == null ? row.getString("short_name") : roadmap;
  }
}
