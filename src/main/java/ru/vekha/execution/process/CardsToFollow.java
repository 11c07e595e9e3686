package ru.vekha.execution.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cards of an amendment whose process instances still have to follow it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CardsToFollow {

  private final JdbcClient jdbc;
  private final Clock clock;

  CardsToFollow(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes a batch; each card is taken once, by one node. */
  List<UUID> take(UUID amendmentId, int limit) {
    return jdbc.sql(
            """
            UPDATE amendment_card SET followed_at = :now
             WHERE amendment_id = :amendment AND card_id IN (
               SELECT card_id FROM amendment_card
                WHERE amendment_id = :amendment AND followed_at IS NULL
                ORDER BY card_id LIMIT :limit FOR UPDATE SKIP LOCKED)
            RETURNING card_id""")
        .param("now", Timestamp.from(clock.instant()))
        .param("amendment", amendmentId)
        .param("limit", limit)
        .query(UUID.class)
        .list();
  }

  /** The roadmap that an amendment changes. */
  UUID roadmapOf(UUID amendmentId) {
    return jdbc.sql("SELECT roadmap_id FROM amendment WHERE id = :id")
        .param("id", amendmentId)
        .query(UUID.class)
        .single();
  }
}
