package ru.vekha.execution.draft;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which running activities methodists have said that the rows of an amending order are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class MatchDecisions {

  private final JdbcClient jdbc;
  private final Clock clock;

  MatchDecisions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Decides that a piece of work is an activity; null for a new one. */
  public void decide(UUID draftId, Piece piece, @Nullable UUID activityId, String personId) {
    add(draftId, piece, false, activityId, personId);
  }

  /** Leaves it to the comparison of numbers and titles again. */
  public void leave(UUID draftId, Piece piece, String personId) {
    add(draftId, piece, true, null, personId);
  }

  private void add(
      UUID draftId, Piece piece, boolean automatic, @Nullable UUID activityId, String personId) {
    jdbc.sql(
            """
            INSERT INTO draft_match (draft_id, row_key, part, automatic, activity_id, settled_by,
              settled_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            draftId,
            piece.row(),
            piece.part(),
            automatic,
            activityId,
            personId,
            Timestamp.from(clock.instant()))
        .update();
  }

  /**
   * What was decided last; of two pieces for one activity the one that was decided later has it.
   */
  Map<Piece, Optional<UUID>> of(UUID draftId) {
    Map<Piece, Optional<UUID>> matches = new LinkedHashMap<>();
    jdbc.sql("SELECT * FROM draft_match WHERE draft_id = :draft ORDER BY id")
        .param("draft", draftId)
        .query(
            row -> {
              Piece piece = new Piece(row.getInt("row_key"), row.getInt("part"));
              Optional<UUID> activity =
                  Optional.ofNullable(row.getObject("activity_id", UUID.class));
              matches.remove(piece);
              if (activity.isPresent()) {
                matches.values().removeIf(activity::equals);
              }
              if (!row.getBoolean("automatic")) {
                matches.put(piece, activity);
              }
            });
    return matches;
  }
}
