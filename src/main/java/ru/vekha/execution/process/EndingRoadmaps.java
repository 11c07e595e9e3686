package ru.vekha.execution.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the roadmaps that may have come to their end, in batches that several nodes can share. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EndingRoadmaps {

  private final JdbcClient jdbc;
  private final Clock clock;

  EndingRoadmaps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Open roadmaps, by id from one on, that are past their period, have no unfinished card but the
   * report's, or whose report has come to its day. Locked for this transaction.
   */
  List<UUID> lock(UUID after, int limit) {
    return jdbc.sql(
            """
            SELECT r.id FROM roadmap r JOIN organisation o ON o.id = r.organisation_id
             WHERE r.closed_at IS NULL AND r.concluding_at IS NULL AND r.process_instance_id IS NOT NULL
               AND r.id > :after
               AND (r.period_to < CAST(:now AT TIME ZONE o.zone AS date)
                    OR NOT EXISTS (SELECT 1 FROM control_card c
                         WHERE c.roadmap_id = r.id AND c.state NOT IN ('CLOSED', 'WITHDRAWN')
                           AND c.step IS DISTINCT FROM :report)
                    OR EXISTS (SELECT 1 FROM control_card c
                         WHERE c.roadmap_id = r.id AND c.step = :report
                           AND c.state NOT IN ('PLANNED', 'CLOSED', 'WITHDRAWN')))
             ORDER BY r.id LIMIT :limit FOR NO KEY UPDATE OF r SKIP LOCKED""")
        .param("after", after)
        .param("now", Timestamp.from(clock.instant()))
        .param("report", ConclusionProcess.WRITE_FINAL_REPORT)
        .param("limit", limit)
        .query(UUID.class)
        .list();
  }

  /** Its conclusion is being drawn. */
  void concluding(UUID roadmapId) {
    jdbc.sql("UPDATE roadmap SET concluding_at = :now WHERE id = :id AND concluding_at IS NULL")
        .param("now", Timestamp.from(clock.instant()))
        .param("id", roadmapId)
        .update();
  }
}
