package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the cards that time has come for, in batches that several nodes can share. */
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

  /** Cards whose date has passed without a note of it, locked for this transaction. */
  public List<ControlCard> lockNewlyLate(int limit) {
    return lockLate(LateCards.CONDITION + " AND c.overdue_noted_at IS NULL", "c.due_at", limit);
  }

  /** Results whose controller has not decided in time, locked for this transaction. */
  public List<ControlCard> lockNewlyLateAcceptances(int limit) {
    return lockLate(
        LateCards.ACCEPTANCE + " AND c.acceptance_noted_at IS NULL", "c.accept_at", limit);
  }

  /** When the next date passes that is not noted yet, which may be past; nothing if none is set. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<Instant> earliest() {
    return jdbc.sql(
            """
            SELECT least(
              (SELECT min(c.due_at) FROM control_card c
                WHERE c.state IN ('OPEN', 'RETURNED') AND c.overdue_noted_at IS NULL),
              (SELECT min(c.accept_at) FROM control_card c
                WHERE c.state = 'HANDED_IN' AND c.acceptance_noted_at IS NULL))""")
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
        .single();
  }

  /** How many dates have passed that are not noted yet, counted no further than to a limit. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public int due(int limit) {
    return jdbc.sql(
            """
            SELECT count(*) FROM (
              (SELECT 1 FROM control_card c
                WHERE c.state IN ('OPEN', 'RETURNED') AND c.overdue_noted_at IS NULL
                  AND c.due_at <= :now LIMIT :limit)
              UNION ALL
              (SELECT 1 FROM control_card c
                WHERE c.state = 'HANDED_IN' AND c.acceptance_noted_at IS NULL
                  AND c.accept_at <= :now LIMIT :limit)
              LIMIT :limit) due""")
        .param("now", Timestamp.from(clock.instant()))
        .param("limit", limit)
        .query(Integer.class)
        .single();
  }

  private List<ControlCard> lockLate(String condition, String since, int limit) {
    return jdbc.sql(
            "SELECT "
                + CardRow.COLUMNS
                + " FROM control_card c WHERE "
                + condition
                + " ORDER BY "
                + since
                + ", c.id LIMIT :limit FOR UPDATE SKIP LOCKED")
        .param("now", Timestamp.from(clock.instant()))
        .param("limit", limit)
        .query(ROW)
        .list();
  }
}
