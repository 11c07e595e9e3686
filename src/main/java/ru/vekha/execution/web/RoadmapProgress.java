package ru.vekha.execution.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.RowCounts;

/** How far a roadmap is, row by row. */
@Repository
class RoadmapProgress {

  private final JdbcClient jdbc;
  private final Clock clock;

  RoadmapProgress(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One activity with the counts of its assignments.
   *
   * @param nextDue the earliest day on which something open is due
   */
  record Row(
      UUID id,
      String number,
      String section,
      String title,
      String deadline,
      String result,
      long all,
      long closed,
      long late,
      @Nullable LocalDate nextDue) {}

  List<Row> of(UUID roadmapId) {
    return jdbc.sql(
            """
            SELECT a.id, a.number, a.section, a.title, a.deadline, a.result, n.cards, n.done, n.late,
                   (SELECT min(c.current_due) FROM control_card c WHERE c.activity_id = a.id
                       AND c.state <> 'WITHDRAWN' AND card_is_done(c.state) = 0) AS next_due
              FROM activity a CROSS JOIN LATERAL (%s) n
             WHERE a.roadmap_id = :roadmap AND a.removed_by IS NULL
             ORDER BY a.place"""
                .formatted(RowCounts.ofRow(null)))
        .param("now", Timestamp.from(clock.instant()))
        .param("roadmap", roadmapId)
        .query(
            (row, number) ->
                new Row(
                    row.getObject("id", UUID.class),
                    row.getString("number"),
                    row.getString("section"),
                    row.getString("title"),
                    row.getString("deadline"),
                    row.getString("result"),
                    row.getLong("cards"),
                    row.getLong("done"),
                    row.getLong("late"),
                    row.getObject("next_due", LocalDate.class)))
        .list();
  }
}
