package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The requests for later dates with what was decided on them; {@link Shifts} says what may be. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ShiftRequests {

  private static final ShiftRequestRow ROW = new ShiftRequestRow();

  private final JdbcClient jdbc;
  private final Clock clock;

  ShiftRequests(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All requests of a card, oldest first. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<ShiftRequest> of(UUID cardId) {
    return jdbc.sql("SELECT * FROM shift_request WHERE card_id = :card ORDER BY place")
        .param("card", cardId)
        .query(ROW)
        .list();
  }

  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<ShiftRequest> find(UUID id) {
    return jdbc.sql("SELECT * FROM shift_request WHERE id = :id")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  /** The request that waits for a decision. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<ShiftRequest> waiting(UUID cardId) {
    return jdbc.sql("SELECT * FROM shift_request WHERE card_id = :card AND state = 'ASKED'")
        .param("card", cardId)
        .query(ROW)
        .optional();
  }

  /** Where the controller decides on a request. */
  public void decidedIn(UUID id, String processInstanceId) {
    jdbc.sql("UPDATE shift_request SET process_instance_id = :instance WHERE id = :id")
        .param("instance", processInstanceId)
        .param("id", id)
        .update();
  }

  UUID add(ControlCard card, LocalDate asked, String reason, String personId) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO shift_request (id, card_id, asked_by, asked_at, due_before, asked_due, reason, state)
            VALUES (:id, :card, :person, :now, :before, :asked, :reason, 'ASKED')""")
        .param("id", id)
        .param("card", card.id())
        .param("person", personId)
        .param("now", now())
        .param("before", card.currentDue())
        .param("asked", asked)
        .param("reason", reason)
        .update();
    return id;
  }

  /** The cards of a roadmap with a request that waits. */
  List<UUID> waitingUnder(UUID roadmapId) {
    return jdbc.sql(
            "SELECT s.card_id FROM shift_request s JOIN control_card c ON c.id = s.card_id"
                + " WHERE c.roadmap_id = :roadmap AND s.state = 'ASKED' ORDER BY s.place")
        .param("roadmap", roadmapId)
        .query(UUID.class)
        .list();
  }

  void lapse(UUID id) {
    jdbc.sql("UPDATE shift_request SET state = 'LAPSED', decided_at = :now WHERE id = :id")
        .param("now", now())
        .param("id", id)
        .update();
  }

  void decide(UUID id, ShiftState state, @Nullable LocalDate due, String remark, String actor) {
    jdbc.sql(
            """
            UPDATE shift_request SET state = :state, granted_due = CAST(:due AS date), remark = :remark,
              decided_by = :actor, decided_at = :now WHERE id = :id""")
        .param("state", state.name())
        .param("due", due)
        .param("remark", remark.isBlank() ? null : remark)
        .param("actor", actor)
        .param("now", now())
        .param("id", id)
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
