package ru.vekha.mentoring.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Scope;
import ru.vekha.organisation.Scopes;

/**
 * Which organisations have determined their model and not yet paired everybody, with the days that
 * are left of the two weeks (Dzerzhinsk 3.3). Numbers only: an authority sees no mentees.
 */
@Repository
public class PairClock {

  /**
   * A mentee counts as in {@link Readiness}: neither in a pair of the programme nor with a reason.
   */
  private static final String WAITING =
      """
      SELECT o.id, o.short_name, o.zone, r.title AS roadmap_title, p.model_determined_on, p.pairs_due,
             count(*) AS mentees,
             count(*) FILTER (WHERE x.mentee_id IS NULL AND u.mentee_id IS NULL) AS unpaired
        FROM (SELECT organisation_id FROM organisation_above WHERE above_id = ANY (:branches)
              UNION SELECT unnest(CAST(:own AS text[]))) w
        JOIN programme p ON p.organisation_id = w.organisation_id
             AND p.state = 'RUNNING' AND p.pairs_due IS NOT NULL
        JOIN organisation o ON o.id = p.organisation_id
        JOIN roadmap r ON r.id = p.roadmap_id
        JOIN mentee m ON m.organisation_id = p.organisation_id AND m.left_on IS NULL
        LEFT JOIN unpaired_mentee u ON u.mentee_id = m.id AND u.programme_id = p.id
        LEFT JOIN LATERAL (
          SELECT x.mentee_id FROM pair_mentee x JOIN mentoring_pair q ON q.id = x.pair_id
           WHERE x.mentee_id = m.id AND q.programme_id = p.id AND q.state NOT IN ('NOT_FIT', 'ENDED_EARLY')
           LIMIT 1) x ON true
       GROUP BY o.id, r.id, p.id
      HAVING count(*) FILTER (WHERE x.mentee_id IS NULL AND u.mentee_id IS NULL) > 0
       ORDER BY p.pairs_due, o.short_name, o.id LIMIT :limit""";

  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final Clock clock;

  PairClock(JdbcClient jdbc, Scopes scopes, Clock clock) {
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.clock = clock;
  }

  /**
   * One organisation with mentees to pair.
   *
   * @param due the last day of the two weeks
   * @param daysLeft until that day, 0 on it, negative when it has passed
   * @param mentees of the register
   * @param unpaired those of them with neither a pair nor a reason
   */
  public record Line(
      String organisationId,
      String organisation,
      String roadmap,
      LocalDate modelDeterminedOn,
      LocalDate due,
      long daysLeft,
      int mentees,
      int unpaired) {}

  /** Those that a person may read, the most pressing first. */
  @Transactional(readOnly = true)
  public List<Line> of(String personId, int limit) {
    Scope scope = scopes.of(personId);
    return jdbc.sql(WAITING)
        .param("branches", scope.branches().toArray(String[]::new))
        .param("own", scope.own().toArray(String[]::new))
        .param("limit", limit)
        .query(
            (row, number) -> {
              LocalDate due = row.getObject("pairs_due", LocalDate.class);
              LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(row.getString("zone"))));
              return new Line(
                  row.getString("id"),
                  row.getString("short_name"),
                  row.getString("roadmap_title"),
                  row.getObject("model_determined_on", LocalDate.class),
                  due,
                  ChronoUnit.DAYS.between(today, due),
                  row.getInt("mentees"),
                  row.getInt("unpaired"));
            })
        .list();
  }
}
