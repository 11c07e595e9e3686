package ru.vekha.monitoring.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vekha.control.EndingWork;

/**
 * Reporting periods and evaluations end with the roadmap that asks for them, unless another one
 * asks, too. A final report ends only those that are somebody's row; an order also those of the
 * levels that collect.
 */
@Component
class EndedReports implements EndingWork {

  private final JdbcClient jdbc;

  EndedReports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Instance> end(UUID roadmapId, boolean byOrder, String actor) {
    List<Instance> toTell = new ArrayList<>();
    periods(roadmapId, byOrder)
        .forEach(each -> toTell.add(new Instance(each, ReportingPeriodProcess.CANCELLED)));
    evaluations(roadmapId)
        .forEach(each -> toTell.add(new Instance(each, EvaluationProcess.CANCELLED)));
    return toTell;
  }

  private List<String> periods(UUID roadmapId, boolean byOrder) {
    return jdbc
        .sql(
            """
            UPDATE reporting_period p SET state = 'CANCELLED'
             WHERE p.state NOT IN ('ACCEPTED', 'CANCELLED')
               AND (:byOrder AND p.roadmap_id = :roadmap OR EXISTS (
                 SELECT 1 FROM reporting_period_card x JOIN control_card c ON c.id = x.card_id
                  WHERE x.period_id = p.id AND c.roadmap_id = :roadmap))
               AND NOT EXISTS (
                 SELECT 1 FROM reporting_period_card x JOIN control_card c ON c.id = x.card_id
                  WHERE x.period_id = p.id AND c.state NOT IN ('CLOSED', 'WITHDRAWN'))
            RETURNING process_instance_id""")
        .param("byOrder", byOrder)
        .param("roadmap", roadmapId)
        .query((row, number) -> Optional.ofNullable(row.getString(1)))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private List<String> evaluations(UUID roadmapId) {
    return jdbc.sql(
            """
            UPDATE evaluation e SET ended_at = c.closed_at FROM control_card c
             WHERE c.id = e.card_id AND c.roadmap_id = :roadmap AND c.state = 'WITHDRAWN'
               AND e.ended_at IS NULL
            RETURNING e.process_instance_id""")
        .param("roadmap", roadmapId)
        .query(String.class)
        .list();
  }
}
