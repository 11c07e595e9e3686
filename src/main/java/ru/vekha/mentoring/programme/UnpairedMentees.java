package ru.vekha.mentoring.programme;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.RegisterHidden;

/**
 * Mentees for whom no pair is formed, each with the reason: when the pairs of a programme are
 * formed, every mentee of the register has a pair or a reason.
 */
@Service
public class UnpairedMentees {

  private final JdbcClient jdbc;
  private final RegisterAccess access;
  private final Clock clock;

  UnpairedMentees(JdbcClient jdbc, RegisterAccess access, Clock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.clock = clock;
  }

  /** The reasons noted for the running programmes of an organisation, by mentee. */
  @Transactional(readOnly = true)
  public Map<UUID, UnpairedReason> of(String actor, String organisationId) {
    access.requireKeeper(actor, organisationId);
    Map<UUID, UnpairedReason> reasons = new HashMap<>();
    jdbc.sql(
            "SELECT u.mentee_id, u.reason FROM unpaired_mentee u JOIN programme p ON p.id ="
                + " u.programme_id WHERE p.organisation_id = :organisation AND p.state = 'RUNNING'")
        .param("organisation", organisationId)
        .query(
            row -> {
              reasons.put(
                  row.getObject("mentee_id", UUID.class),
                  UnpairedReason.valueOf(row.getString("reason")));
            });
    return reasons;
  }

  /**
   * Notes why a mentee has no pair, in place of an earlier reason.
   *
   * @return whether the organisation has a programme that runs; nothing is noted otherwise
   * @throws RegisterHidden if the mentee is not of an organisation whose registers the actor keeps
   */
  @Transactional
  public boolean note(String actor, String organisationId, UUID menteeId, UnpairedReason reason) {
    forget(actor, organisationId, menteeId);
    List<UUID> programmes = running(organisationId);
    for (UUID programme : programmes) {
      jdbc.sql(
              "INSERT INTO unpaired_mentee (programme_id, mentee_id, reason, noted_by, noted_at)"
                  + " VALUES (:programme, :mentee, :reason, :by, :at)")
          .param("programme", programme)
          .param("mentee", menteeId)
          .param("reason", reason.name())
          .param("by", actor)
          .param("at", Timestamp.from(clock.instant()))
          .update();
    }
    return !programmes.isEmpty();
  }

  /** Takes the reason back: a pair is looked for again. */
  @Transactional
  public void forget(String actor, String organisationId, UUID menteeId) {
    access.requireKeeper(actor, organisationId);
    if (!isOf(organisationId, menteeId)) {
      throw new RegisterHidden(actor, menteeId);
    }
    jdbc.sql(
            "DELETE FROM unpaired_mentee u USING programme p WHERE p.id = u.programme_id"
                + " AND p.state = 'RUNNING' AND p.organisation_id = :organisation"
                + " AND u.mentee_id = :mentee")
        .param("organisation", organisationId)
        .param("mentee", menteeId)
        .update();
  }

  /** The row is locked, so that two who note a reason at once do it one after the other. */
  private boolean isOf(String organisationId, UUID menteeId) {
    return jdbc.sql(
            "SELECT id FROM mentee WHERE id = :mentee AND organisation_id = :organisation"
                + " FOR NO KEY UPDATE")
        .param("mentee", menteeId)
        .param("organisation", organisationId)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  private List<UUID> running(String organisationId) {
    return jdbc.sql(
            "SELECT id FROM programme WHERE organisation_id = :organisation AND state = 'RUNNING'"
                + " ORDER BY id")
        .param("organisation", organisationId)
        .query(UUID.class)
        .list();
  }
}
