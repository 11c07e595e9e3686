package ru.vekha.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.OtherWork;

/** The programmes of organisations; each change runs inside the transaction of its task. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Programmes implements OtherWork {

  /** Pairs are formed within two weeks of the day the model is determined (Dzerzhinsk 3.3). */
  private static final int DAYS_FOR_PAIRS = 14;

  private final JdbcClient jdbc;
  private final Clock clock;

  Programmes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Begins a programme; nothing if the organisation has one under this roadmap already. */
  public Optional<UUID> begin(UUID roadmapId, String organisationId, String authorityId) {
    return jdbc.sql(
            """
            INSERT INTO programme (id, organisation_id, roadmap_id, authority_id, state, started_at)
            VALUES (:id, :organisation, :roadmap, :authority, 'RUNNING', :now)
            ON CONFLICT (roadmap_id, organisation_id) DO NOTHING RETURNING id\
            """)
        .param("id", UUID.randomUUID())
        .param("organisation", organisationId)
        .param("roadmap", roadmapId)
        .param("authority", authorityId)
        .param("now", now())
        .query(UUID.class)
        .optional();
  }

  /** Ties a programme to the process instance that runs it. */
  public void runsAs(UUID id, String processInstanceId) {
    jdbc.sql("UPDATE programme SET process_instance_id = :instance WHERE id = :id")
        .param("instance", processInstanceId)
        .param("id", id)
        .update();
  }

  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Programme get(UUID id) {
    return jdbc.sql(
            "SELECT p.*, o.zone FROM programme p JOIN organisation o ON o.id = p.organisation_id"
                + " WHERE p.id = :id")
        .param("id", id)
        .query(Programmes::programme)
        .single();
  }

  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<Programme> find(UUID roadmapId, String organisationId) {
    return jdbc.sql(
            "SELECT p.*, o.zone FROM programme p JOIN organisation o ON o.id = p.organisation_id"
                + " WHERE p.roadmap_id = :roadmap AND p.organisation_id = :organisation")
        .param("roadmap", roadmapId)
        .param("organisation", organisationId)
        .query(Programmes::programme)
        .optional();
  }

  /** One more round of agreement begins. */
  public void sent(UUID id, UUID submissionId) {
    jdbc.sql(
            "UPDATE programme SET agreement_round = agreement_round + 1, remark = '',"
                + " sent_submission_id = :submission WHERE id = :id")
        .param("submission", submissionId)
        .param("id", id)
        .update();
  }

  /** The authority wants something changed. */
  public void returned(UUID id, String remark) {
    jdbc.sql("UPDATE programme SET remark = :remark WHERE id = :id")
        .param("remark", remark)
        .param("id", id)
        .update();
  }

  /**
   * The authority agrees.
   *
   * @return whether this was the last of the roadmap's programmes to be agreed
   */
  public boolean agreed(UUID id, UUID roadmapId, LocalDate today) {
    // Of two last programmes agreed at the same moment the second waits here and sees the first.
    jdbc.sql("SELECT id FROM programme WHERE roadmap_id = :roadmap ORDER BY id FOR NO KEY UPDATE")
        .param("roadmap", roadmapId)
        .query(UUID.class)
        .list();
    jdbc.sql("UPDATE programme SET agreed_on = :today WHERE id = :id")
        .param("today", today)
        .param("id", id)
        .update();
    return !jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM programme WHERE roadmap_id = :roadmap"
                + " AND state = 'RUNNING' AND agreed_on IS NULL)")
        .param("roadmap", roadmapId)
        .query(Boolean.class)
        .single();
  }

  /** The organisation has named who organises the programme. */
  public void curatorNamed(UUID id, String personId) {
    jdbc.sql("UPDATE programme SET curator_id = :person WHERE id = :id")
        .param("person", personId)
        .param("id", id)
        .update();
  }

  /**
   * The model is determined; the clock for forming pairs runs from that day.
   *
   * @return the last day to form pairs
   */
  public LocalDate modelDetermined(
      UUID id, MentoringForm form, LocalDate determinedOn, LocalDate endsOn) {
    LocalDate pairsDue = determinedOn.plusDays(DAYS_FOR_PAIRS);
    jdbc.sql(
            "UPDATE programme SET mentoring_form = :form, model_determined_on = :day,"
                + " pairs_due = :due, ends_on = :ends WHERE id = :id")
        .param("form", form.code())
        .param("day", determinedOn)
        .param("due", pairsDue)
        .param("ends", endsOn)
        .param("id", id)
        .update();
    return pairsDue;
  }

  /** All its work is done. */
  public void completed(UUID id) {
    jdbc.sql("UPDATE programme SET state = 'COMPLETED', ended_at = :now WHERE id = :id")
        .param("now", now())
        .param("id", id)
        .update();
  }

  /** It ends before its work is done; false when it has ended already. */
  public boolean endedEarly(UUID id, EndReason reason, String personId) {
    return jdbc.sql(
                "UPDATE programme SET state = 'ENDED_EARLY', ended_at = :now, end_reason = :reason,"
                    + " ended_by = :person WHERE id = :id AND state = 'RUNNING'")
            .param("now", now())
            .param("reason", reason.name())
            .param("person", personId)
            .param("id", id)
            .update()
        == 1;
  }

  /** All programmes of a roadmap that ends; returned are the instances that run them. */
  public List<String> endedWith(UUID roadmapId, EndReason reason, String personId) {
    return jdbc.sql(
            "UPDATE programme SET state = 'ENDED_EARLY', ended_at = :now, end_reason = :reason,"
                + " ended_by = :person WHERE roadmap_id = :roadmap AND state = 'RUNNING'"
                + " RETURNING process_instance_id")
        .param("now", now())
        .param("reason", reason.name())
        .param("person", personId)
        .param("roadmap", roadmapId)
        .query(String.class)
        .list();
  }

  /** Who ended a programme early. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public String endedBy(UUID id) {
    return jdbc.sql("SELECT ended_by FROM programme WHERE id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  @Override
  public boolean goesOn(UUID roadmapId) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM programme WHERE roadmap_id = :roadmap"
                + " AND state = 'RUNNING')")
        .param("roadmap", roadmapId)
        .query(Boolean.class)
        .single();
  }

  private static Programme programme(ResultSet row, int number) throws SQLException {
    return new Programme(
        row.getObject("id", UUID.class),
        row.getString("organisation_id"),
        row.getObject("roadmap_id", UUID.class),
        row.getString("authority_id"),
        Programme.State.valueOf(row.getString("state")),
        row.getInt("agreement_round"),
        row.getString("remark"),
        row.getObject("sent_submission_id", UUID.class),
        row.getObject("model_determined_on", LocalDate.class),
        row.getObject("pairs_due", LocalDate.class),
        row.getTimestamp("started_at")
            .toInstant()
            .atZone(ZoneId.of(row.getString("zone")))
            .toLocalDate());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
