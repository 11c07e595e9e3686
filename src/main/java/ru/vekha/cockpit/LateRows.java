package ru.vekha.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.cockpit.board.FittingPlans;
import ru.vekha.control.CardState;
import ru.vekha.control.DuePlace;
import ru.vekha.control.LateCards;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.Scope;
import ru.vekha.organisation.Scopes;

/** A page of late assignments, found in two ways, whichever reads less (adr 0022). */
@Repository
class LateRows {

  /** So many organisations are asked one by one; above it, what is late everywhere is sifted. */
  private static final int FEW = 300;

  private static final String ONE_BY_ONE =
      """
      SELECT l.id, l.due_at
        FROM (SELECT organisation_id FROM organisation_above WHERE above_id = ANY (:branches)
              UNION SELECT unnest(CAST(:own AS text[]))) o
       CROSS JOIN LATERAL (
         SELECT c.id, c.due_at FROM control_card c
          WHERE c.organisation_id = o.organisation_id AND %s AND c.due_at >= :from
          ORDER BY c.due_at, c.id LIMIT :reach) l
       ORDER BY l.due_at, l.id LIMIT :limit OFFSET :skip"""
          .formatted(LateCards.CONDITION);

  private static final String SIFTED =
      """
      SELECT c.id, c.due_at FROM control_card c
       WHERE %s AND c.due_at >= :from AND EXISTS (
         SELECT 1 FROM organisation_above a WHERE a.organisation_id = c.organisation_id
            AND (a.above_id = ANY (:branches)
                 OR a.above_id = a.organisation_id AND a.above_id = ANY (:own)))
       ORDER BY c.due_at, c.id LIMIT :limit OFFSET :skip"""
          .formatted(LateCards.CONDITION);

  private static final String SHOWN =
      """
      WITH page AS (%s)
      SELECT c.*, o.short_name, r.title AS roadmap_title, a.number, a.title,
             p.family_name, p.given_name, p.patronymic
        FROM page
        JOIN control_card c ON c.id = page.id
        JOIN organisation o ON o.id = c.organisation_id
        JOIN roadmap r ON r.id = c.roadmap_id
        JOIN activity a ON a.id = c.activity_id
        LEFT JOIN person p ON p.id = c.responsible_person_id
       ORDER BY page.due_at, page.id""";

  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final FittingPlans plans;
  private final Clock clock;

  LateRows(JdbcClient jdbc, Scopes scopes, FittingPlans plans, Clock clock) {
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.plans = plans;
    this.clock = clock;
  }

  /** The most delayed from a place on. */
  List<OverdueBoard.Row> from(DuePlace place, Scope scope, Instant now, int limit) {
    plans.fitThisTransaction();
    boolean few = scopes.size(scope, FEW + 1) <= FEW;
    var question =
        jdbc.sql(SHOWN.formatted(few ? ONE_BY_ONE : SIFTED))
            .param("branches", scope.branches().toArray(String[]::new))
            .param("own", scope.own().toArray(String[]::new))
            .param("from", Timestamp.from(place.from()))
            .param("now", Timestamp.from(now))
            .param("limit", limit)
            .param("skip", place.skip());
    return (few ? question.param("reach", place.skip() + limit) : question).query(this::row).list();
  }

  private OverdueBoard.Row row(ResultSet row, int number) throws SQLException {
    LocalDate due = row.getObject("current_due", LocalDate.class);
    return new OverdueBoard.Row(
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
