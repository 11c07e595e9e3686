package ru.vekha.cockpit.board.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.cockpit.board.filter.BoardQuestion;
import ru.vekha.control.RoleCondition;
import ru.vekha.control.RowCounts;
import ru.vekha.organisation.Role;

/**
 * A roadmap with all its assignments, row by row. First and last days are found at the ends of
 * indexes, and numbers are sums, because a region's roadmap has half a million (adr 0031).
 */
@Repository
class WholeRoadmap {

  private static final String ROWS =
      """
      SELECT a.number, a.title, a.section, d.*, n.cards, n.done, n.late
        FROM activity a
       CROSS JOIN LATERAL ({counts}) n
       CROSS JOIN LATERAL (SELECT
         (SELECT min(CAST(c.opens_at AT TIME ZONE c.zone AS date)) {all}) AS opens,
         (SELECT max(c.original_due) {all}) AS planned,
         greatest((SELECT max(c.current_due) {all} AND card_is_done(c.state) = 0),
                  (SELECT max(c.current_due) {all} AND card_is_done(c.state) = 1)) AS due,
         (SELECT min(CAST(coalesce(c.begun_at, c.opened_at) AT TIME ZONE c.zone AS date)) {all}) AS begun,
         (SELECT max(CAST(c.closed_at AT TIME ZONE c.zone AS date)) {closed}) AS closed) d
       WHERE a.id = ANY (CAST(:rows AS uuid[])) AND n.cards > 0
       ORDER BY a.place, a.id LIMIT {most}"""
          .replace("{all}", "FROM control_card c WHERE {own} AND c.state <> 'WITHDRAWN' AND {role}")
          .replace("{closed}", "FROM control_card c WHERE {own} AND c.state = 'CLOSED' AND {role}")
          .replace("{own}", "c.activity_id = a.id")
          .replace("{most}", String.valueOf(Timeline.MOST));

  private final JdbcClient jdbc;

  WholeRoadmap(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Its rows in their order; of a section, of a role, if the filter says so.
   *
   * @param question one about all its assignments
   */
  List<Timeline.Line> lines(BoardQuestion question) {
    @Nullable Role role = question.filter().role();
    return jdbc.sql(RoleCondition.in(ROWS.replace("{counts}", RowCounts.ofRow(role)), role))
        .params(question.values())
        .query(Timeline.Line.class)
        .list();
  }
}
