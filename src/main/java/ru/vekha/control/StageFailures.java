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
 * Cards that a stage could not be applied to. Such a card steps aside for a while, longer each
 * time, and holds nothing else up; it is tried again for good, and those who answer for the roadmap
 * see it. Whatever changes the card ends that: it is looked at anew at once.
 */
@Repository
public class StageFailures {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2));

  /** A failure so long after the one before is another story. */
  private static final Duration SAME_STORY = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  StageFailures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Sets a card aside; what was tried has been rolled back. Nothing happens if another run has got
   * further with it, or has noted the failure, or somebody has changed the card meanwhile.
   *
   * @param seen when its next stage was due when it was taken
   * @return whether it is set aside by this
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean note(UUID cardId, Instant seen, String problem) {
    Instant now = clock.instant();
    int before =
        jdbc.sql("SELECT attempts FROM stage_failure WHERE card_id = :card AND failed_at > :since")
            .param("card", cardId)
            .param("since", Timestamp.from(now.minus(SAME_STORY)))
            .query(Integer.class)
            .optional()
            .orElse(0);
    return jdbc.sql(
                """
                WITH aside AS (
                  UPDATE control_card SET next_stage_at = :next
                   WHERE id = :card AND greatest(next_stage_at, timestamptz 'epoch') = :seen RETURNING id)
                INSERT INTO stage_failure (card_id, attempts, failed_at, next_try_at, problem)
                SELECT id, :attempts, :now, :next, :problem FROM aside
                ON CONFLICT (card_id) DO UPDATE
                  SET attempts = :attempts, failed_at = :now, next_try_at = :next, problem = :problem""")
            .param("card", cardId)
            .param("seen", Timestamp.from(seen))
            .param("attempts", before + 1)
            .param("now", Timestamp.from(now))
            .param(
                "next", Timestamp.from(now.plus(PAUSES.get(Math.min(before, PAUSES.size() - 1)))))
            .param("problem", problem)
            .update()
        > 0;
  }

  /**
   * Lets cards be worked out anew that failed while they were, once their pause is over; the others
   * are due by themselves.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void release() {
    jdbc.sql(
            """
            UPDATE control_card c SET next_stage_at = '-infinity' FROM stage_failure f
             WHERE f.card_id = c.id AND f.next_try_at <= :now
               AND c.next_stage_at = f.next_try_at AND c.next_stage IS NULL""")
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Lets all of a roadmap be tried again at once. */
  @Transactional
  public void tryAgain(UUID roadmapId) {
    jdbc.sql(
            """
            WITH again AS (
              UPDATE stage_failure f SET next_try_at = :now FROM control_card c
               WHERE c.id = f.card_id AND c.roadmap_id = :roadmap AND c.next_stage_at = f.next_try_at
              RETURNING f.card_id)
            UPDATE control_card c SET next_stage_at = :now FROM again WHERE c.id = again.card_id""")
        .param("now", Timestamp.from(clock.instant()))
        .param("roadmap", roadmapId)
        .update();
  }
}
