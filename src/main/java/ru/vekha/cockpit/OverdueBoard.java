package ru.vekha.cockpit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.LateCards;
import ru.vekha.organisation.Access;
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
            .query(
                (row, number) -> {
                  LocalDate due = row.getObject("current_due", LocalDate.class);
                  return new Row(
                      row.getObject("id", UUID.class),
                      row.getString("short_name"),
                      row.getString("roadmap_title"),
                      row.getString("number"),
                      row.getString("title"),
                      responsible(
                          row.getString("family_name"),
                          row.getString("given_name"),
                          row.getString("patronymic"),
                          row.getString("responsible_role")),
                      row.getObject("original_due", LocalDate.class),
                      due,
                      daysLate(due, row.getString("zone")),
                      ru.vekha.control.CardState.valueOf(row.getString("state")).title(),
                      row.getString("process_instance_id"));
                })
            .list();
    return new Page(total, rows);
  }

  private long daysLate(LocalDate due, String zone) {
    Instant now = clock.instant();
    return ChronoUnit.DAYS.between(due, now.atZone(ZoneId.of(zone)).toLocalDate());
  }

  private static String responsible(
      @Nullable String family, @Nullable String given, @Nullable String patronymic, String role) {
    return family == null
        ? Role.ofGroup(role).title()
        : new ru.vekha.organisation.Person(
                "",
                family,
                given == null ? "" : given,
                patronymic == null ? "" : patronymic,
                "",
                true)
            .shortName();
  }
}
