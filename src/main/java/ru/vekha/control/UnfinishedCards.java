package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is left to do under a roadmap when it comes to its end, and how it is taken off control. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class UnfinishedCards {

  private static final String UNFINISHED =
      " FROM control_card c WHERE c.roadmap_id = :roadmap AND c.state NOT IN ('CLOSED',"
          + " 'WITHDRAWN') AND c.step IS DISTINCT FROM :but ";

  private final JdbcClient jdbc;
  private final Clock clock;

  UnfinishedCards(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How much an organisation has not finished, and how much of that is late. */
  public record Left(String organisationId, int unfinished, int late) {}

  /**
   * Who has not finished, by organisation.
   *
   * @param but the step that is not counted
   */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Left> of(UUID roadmapId, String but) {
    return jdbc.sql(
            "SELECT c.organisation_id, count(*) AS unfinished, count(*) FILTER (WHERE "
                + LateCards.CONDITION
                + ") AS late"
                + UNFINISHED
                + "GROUP BY c.organisation_id ORDER BY c.organisation_id")
        .param("now", Timestamp.from(clock.instant()))
        .param("roadmap", roadmapId)
        .param("but", but)
        .query(
            (row, number) ->
                new Left(
                    row.getString("organisation_id"), row.getInt("unfinished"), row.getInt("late")))
        .list();
  }

  /** How many of them still have time, or wait for a date. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public int inTime(UUID roadmapId, String but) {
    return jdbc.sql(
            "SELECT count(*)"
                + UNFINISHED
                + "AND c.state <> 'HANDED_IN' AND (c.due_at IS NULL OR c.due_at > :now)")
        .param("roadmap", roadmapId)
        .param("but", but)
        .param("now", Timestamp.from(clock.instant()))
        .query(Integer.class)
        .single();
  }

  /** How many results wait for their controller. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public int handedIn(UUID roadmapId) {
    return jdbc.sql(
            "SELECT count(*) FROM control_card WHERE roadmap_id = :roadmap AND state = 'HANDED_IN'")
        .param("roadmap", roadmapId)
        .query(Integer.class)
        .single();
  }

  /** The states of the unfinished cards of a step. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<CardState> statesOf(UUID roadmapId, String step) {
    return jdbc.sql(
            "SELECT state FROM control_card WHERE roadmap_id = :roadmap AND step = :step"
                + " AND state NOT IN ('CLOSED', 'WITHDRAWN')")
        .param("roadmap", roadmapId)
        .param("step", step)
        .query((row, number) -> CardState.valueOf(row.getString("state")))
        .list();
  }

  /** Nobody changes a card of the roadmap until this transaction has ended. */
  public void lock(UUID roadmapId) {
    jdbc.sql("SELECT id FROM control_card WHERE roadmap_id = :roadmap ORDER BY id FOR UPDATE")
        .param("roadmap", roadmapId)
        .query(UUID.class)
        .list();
  }

  /**
   * Takes everything that is left off control, all at once; the cards of a process of their own are
   * returned with it, to be followed.
   */
  public List<String> end(UUID roadmapId, CardEvent event, String actor) {
    lock(roadmapId);
    return jdbc.sql(
            """
            WITH ended AS (
              UPDATE control_card SET state = 'WITHDRAWN', closed_at = :now
               WHERE roadmap_id = :roadmap AND state NOT IN ('CLOSED', 'WITHDRAWN')
              RETURNING id, state, current_due, level, round, step, process_instance_id),
            told AS (
              INSERT INTO control_event (card_id, at, actor, kind, state, current_due, level, round)
              SELECT id, :now, :actor, :event, state, current_due, level, round FROM ended ORDER BY id)
            SELECT process_instance_id FROM ended
             WHERE step IS NULL AND process_instance_id IS NOT NULL ORDER BY id""")
        .param("now", Timestamp.from(clock.instant()))
        .param("roadmap", roadmapId)
        .param("actor", actor)
        .param("event", event.name())
        .query(String.class)
        .list();
  }
}
