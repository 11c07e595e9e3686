package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the cards that are to be opened, in batches that several nodes can share. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CardWatch {

  private static final CardRow ROW = new CardRow();

  private final JdbcClient jdbc;
  private final Clock clock;

  CardWatch(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Planned cards whose time has come, locked for this transaction. Cards that another node is
   * opening are passed over, so several nodes share the work and none does it twice; so are cards
   * that could not be opened a short while ago.
   *
   * @param roadmapId only this roadmap's, or null for all
   */
  public List<ControlCard> lockReadyToOpen(@Nullable UUID roadmapId, int limit) {
    return jdbc.sql(
            "SELECT "
                + CardRow.COLUMNS
                + """
                 FROM control_card c
                WHERE c.state = 'PLANNED' AND c.opens_at <= :now
                  AND (CAST(:roadmap AS uuid) IS NULL OR c.roadmap_id = :roadmap)
                  AND NOT EXISTS (SELECT 1 FROM opening_failure f
                                   WHERE f.card_id = c.id AND f.next_try_at > :now)
                ORDER BY c.opens_at, c.id LIMIT :limit FOR NO KEY UPDATE OF c SKIP LOCKED""")
        .param("now", Timestamp.from(clock.instant()))
        .param("roadmap", roadmapId)
        .param("limit", limit)
        .query(ROW)
        .list();
  }
}
