package ru.vekha.cockpit.board;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.LateCards;
import ru.vekha.organisation.Scope;

/**
 * A roadmap with all its assignments, row by row. First and last days are found at the ends of
 * indexes and numbers from indexes alone, because a region's roadmap has half a million (adr 0031).
 */
@Repository
class WholeRoadmap {

  /** Work is given to the roadmap's own organisation and to those below it, to no others. */
  private static final String WITHIN =
      """
      SELECT EXISTS (SELECT 1 FROM roadmap r JOIN organisation_above a ON a.organisation_id = r.organisation_id
                      WHERE r.id = :roadmap AND a.above_id = ANY (:branches))""";

  private static final String ROWS =
      """
      SELECT a.number, a.title, a.section, d.*, n.cards, n.done, coalesce(l.late, 0) AS late
        FROM (SELECT c.activity_id, count(*) AS cards, count(*) FILTER (WHERE c.state = 'CLOSED') AS done
                FROM control_card c WHERE c.roadmap_id = :roadmap AND c.state <> 'WITHDRAWN'
               GROUP BY c.activity_id) n
        JOIN activity a ON a.id = n.activity_id AND %s
        LEFT JOIN (SELECT c.activity_id, count(*) AS late FROM control_card c WHERE %s
                    GROUP BY c.activity_id) l ON l.activity_id = a.id
       CROSS JOIN LATERAL (SELECT %s) d
       ORDER BY a.place, a.id LIMIT %d""";

  private static final String DAYS =
      String.join(
          ", ",
          day("min(CAST(c.opens_at AT TIME ZONE c.zone AS date))", "<> 'WITHDRAWN'", "opens"),
          day("max(c.original_due)", "<> 'WITHDRAWN'", "planned"),
          day("max(c.current_due)", "<> 'WITHDRAWN'", "due"),
          day(
              "min(CAST(coalesce(c.begun_at, c.opened_at) AT TIME ZONE c.zone AS date))",
              "<> 'WITHDRAWN'",
              "begun"),
          day("max(CAST(c.closed_at AT TIME ZONE c.zone AS date))", "= 'CLOSED'", "closed"));

  private final JdbcClient jdbc;

  WholeRoadmap(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static String day(String end, String state, String name) {
    return "(SELECT %s FROM control_card c WHERE c.activity_id = a.id AND c.state %s) AS %s"
        .formatted(end, state, name);
  }

  /** Whether all its assignments stand in the scope. */
  boolean isWithin(UUID roadmap, Scope scope) {
    return jdbc.sql(WITHIN)
        .param("roadmap", roadmap)
        .param("branches", scope.branches().toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }

  /**
   * Its rows, in their order.
   *
   * @param section null for all
   */
  List<Timeline.Line> lines(UUID roadmap, @Nullable String section, Instant now) {
    Map<String, Object> values =
        new HashMap<>(Map.of("roadmap", roadmap, "now", Timestamp.from(now)));
    if (section != null) {
      values.put("section", section);
    }
    return jdbc.sql(
            ROWS.formatted(
                section == null ? "true" : "a.section = :section",
                LateCards.CONDITION,
                DAYS,
                Timeline.MOST))
        .params(values)
        .query(Timeline.Line.class)
        .list();
  }
}
