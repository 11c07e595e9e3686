package ru.vekha.cockpit.board;

import java.util.List;
import java.util.UUID;
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
                FROM control_card c WHERE c.roadmap_id = :roadmap AND c.state <> 'WITHDRAWN' AND {role}
               GROUP BY c.activity_id) n
        JOIN activity a ON a.id = n.activity_id AND {section}
        LEFT JOIN (SELECT c.activity_id, count(*) AS late FROM control_card c WHERE {late} AND {role}
                    GROUP BY c.activity_id) l ON l.activity_id = a.id
       CROSS JOIN LATERAL (SELECT
         (SELECT min(CAST(c.opens_at AT TIME ZONE c.zone AS date)) {all}) AS opens,
         (SELECT max(c.original_due) {all}) AS planned,
         (SELECT max(c.current_due) {all}) AS due,
         (SELECT min(CAST(coalesce(c.begun_at, c.opened_at) AT TIME ZONE c.zone AS date)) {all}) AS begun,
         (SELECT max(CAST(c.closed_at AT TIME ZONE c.zone AS date)) {closed}) AS closed) d
       ORDER BY a.place, a.id LIMIT {most}"""
          .replace("{all}", "FROM control_card c WHERE {own} AND c.state <> 'WITHDRAWN' AND {role}")
          .replace("{closed}", "FROM control_card c WHERE {own} AND c.state = 'CLOSED' AND {role}")
          .replace("{own}", "c.activity_id = a.id")
          .replace("{late}", LateCards.CONDITION)
          .replace("{most}", String.valueOf(Timeline.MOST));

  private final JdbcClient jdbc;

  WholeRoadmap(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether all its assignments stand in the scope. */
  boolean isWithin(UUID roadmap, Scope scope) {
    return jdbc.sql(WITHIN)
        .param("roadmap", roadmap)
        .param("branches", scope.branches().toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }

  /** Its rows in their order; of a section, of a role, if the filter says so. */
  List<Timeline.Line> lines(BoardQuestion question) {
    BoardFilter filter = question.filter();
    return jdbc.sql(
            ROWS.replace("{role}", filter.role() == null ? "true" : "c.responsible_role = :role")
                .replace("{section}", filter.section() == null ? "true" : "a.section = :section"))
        .params(question.values())
        .query(Timeline.Line.class)
        .list();
  }
}
