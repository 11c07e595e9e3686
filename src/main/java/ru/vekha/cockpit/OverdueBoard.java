package ru.vekha.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.CardState;
import ru.vekha.control.LateCards;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;

/**
 * What is late among the organisations a person may see: their own, and for those who look after
 * others everything below.
 */
@Repository
public class OverdueBoard {

  private final JdbcClient jdbc;
  private final Access access;
  private final Clock clock;

  OverdueBoard(JdbcClient jdbc, Access access, Clock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.clock = clock;
  }

  /**
   * One late assignment.
   *
   * @param responsible the person's name, or the role where nobody is named
   * @param daysLate full days since the due day, in the organisation's zone
   */
  public record Row(
      UUID id,
      String organisation,
      String roadmap,
      String number,
      String activity,
      String responsible,
      LocalDate originalDue,
      LocalDate due,
      long daysLate,
      String state,
      @Nullable String processInstanceId) {}

  /** One page of the board with the number of all late assignments. */
  public record Page(long total, List<Row> rows) {}

  /**
   * The most delayed first.
   *
   * @param offset how many rows to pass over
   * @param limit how many to give at most
   */
  public Page page(String personId, int offset, int limit) {
    List<String> branches = access.branches(personId);
    List<String> own = access.own(personId);
    Timestamp now = Timestamp.from(clock.instant());
    String visible =
        " FROM control_card c WHERE "
            + LateCards.CONDITION
            + " AND (c.organisation_id = ANY (:own) OR EXISTS (SELECT 1 FROM organisation_above a"
            + " WHERE a.organisation_id = c.organisation_id AND a.above_id = ANY (:branches)))";
    long total =
        jdbc.sql("SELECT count(*)" + visible)
            .param("now", now)
            .param("own", own.toArray(String[]::new))
            .param("branches", branches.toArray(String[]::new))
            .query(Long.class)
            .single();
    List<Row> rows =
        jdbc.sql(
                "WITH late AS (SELECT c.*"
                    + visible
                    + " ORDER BY c.due_at, c.id LIMIT :limit OFFSET :offset)"
                    + """
                     SELECT late.*, o.short_name, r.title AS roadmap_title, a.number, a.title,
                            p.family_name, p.given_name, p.patronymic
                       FROM late
                       JOIN organisation o ON o.id = late.organisation_id
                       JOIN roadmap r ON r.id = late.roadmap_id
                       JOIN activity a ON a.id = late.activity_id
                       LEFT JOIN person p ON p.id = late.responsible_person_id
                      ORDER BY late.due_at, late.id""")
            .param("now", now)
            .param("own", own.toArray(String[]::new))
            .param("branches", branches.toArray(String[]::new))
            .param("limit", limit)
            .param("offset", offset)
            .query(this::row)
            .list();
    return new Page(total, rows);
  }

  private Row row(ResultSet row, int number) throws SQLException {
    LocalDate due = row.getObject("current_due", LocalDate.class);
    return new Row(
        row.getObject("id", UUID.class),
        row.getString("short_name"),
        row.getString("roadmap_title"),
        row.getString("number"),
        row.getString("title"),
        responsible(row),
        row.getObject("original_due", LocalDate.class),
        due,
        daysLate(due, ZoneId.of(row.getString("zone"))),
        CardState.valueOf(row.getString("state")).title(),
        row.getString("process_instance_id"));
  }

  private long daysLate(LocalDate due, ZoneId zone) {
    return ChronoUnit.DAYS.between(due, LocalDate.now(clock.withZone(zone)));
  }

  private static String responsible(ResultSet row) throws SQLException {
    String family = row.getString("family_name");
    return family == null
        ? Role.ofGroup(row.getString("responsible_role")).title()
        : Person.shortName(family, row.getString("given_name"), row.getString("patronymic"));
  }
}
