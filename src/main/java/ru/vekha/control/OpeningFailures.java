package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cards that could not be opened. Such a card steps aside for a while, longer each time, so that it
 * holds nothing else up; it is tried again for good, and those who answer for the roadmap see it.
 */
@Repository
public class OpeningFailures {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2));

  private final JdbcClient jdbc;
  private final Clock clock;

  OpeningFailures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Notes that a card could not be opened; what was tried has been rolled back. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void note(UUID cardId, String problem) {
    int before =
        jdbc.sql("SELECT attempts FROM opening_failure WHERE card_id = :card FOR UPDATE")
            .param("card", cardId)
            .query(Integer.class)
            .optional()
            .orElse(0);
    Instant now = clock.instant();
    jdbc.sql(
            """
            INSERT INTO opening_failure (card_id, attempts, failed_at, next_try_at, problem)
            VALUES (:card, 1, :now, :next, :problem)
            ON CONFLICT (card_id) DO UPDATE
              SET attempts = opening_failure.attempts + 1, failed_at = :now, next_try_at = :next,
                  problem = :problem""")
        .param("card", cardId)
        .param("now", Timestamp.from(now))
        .param("next", Timestamp.from(now.plus(PAUSES.get(Math.min(before, PAUSES.size() - 1)))))
        .param("problem", problem)
        .update();
  }

  /** Lets all failed cards of a roadmap be tried again at once. */
  @Transactional
  public void tryAgain(UUID roadmapId) {
    jdbc.sql(
            """
            UPDATE opening_failure f SET next_try_at = :now FROM control_card c
             WHERE c.id = f.card_id AND c.roadmap_id = :roadmap""")
        .param("now", Timestamp.from(clock.instant()))
        .param("roadmap", roadmapId)
        .update();
  }
}
