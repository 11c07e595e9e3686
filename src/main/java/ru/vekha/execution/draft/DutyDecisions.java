package ru.vekha.execution.draft;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which duties of the order itself methodists have taken over into drafts, and which left out. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class DutyDecisions {

  private final JdbcClient jdbc;
  private final Clock clock;

  DutyDecisions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Decides about a duty; an older decision is kept and counts no more. */
  public void decide(UUID draftId, int place, boolean taken, String personId) {
    jdbc.sql(
            "INSERT INTO draft_duty (draft_id, place, taken, settled_by, settled_at)"
                + " VALUES (?, ?, ?, ?, ?)")
        .params(draftId, place, taken, personId, Timestamp.from(clock.instant()))
        .update();
  }

  /** What was decided last, by the duty's place. */
  Map<Integer, OfferedDuty.State> of(UUID draftId) {
    Map<Integer, OfferedDuty.State> states = new HashMap<>();
    jdbc.sql("SELECT place, taken FROM draft_duty WHERE draft_id = :draft ORDER BY id")
        .param("draft", draftId)
        .query(
            row -> {
              states.put(
                  row.getInt("place"),
                  row.getBoolean("taken") ? OfferedDuty.State.TAKEN : OfferedDuty.State.LEFT);
            });
    return states;
  }
}
