package ru.vekha.mentoring.pair;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import ru.vekha.mentoring.MentoringForm;

/** Pairs and groups as rows. */
@Repository
class PairRows {

  private static final String SELECT =
      """
      SELECT p.*, ARRAY(SELECT m.mentee_id FROM pair_mentee m
                         WHERE m.pair_id = p.id AND m.left_on IS NULL ORDER BY m.mentee_id) AS mentees
        FROM mentoring_pair p
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PairRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Pair> find(UUID id) {
    return jdbc.sql(SELECT + " WHERE p.id = :id")
        .param("id", id)
        .query((row, number) -> read(row))
        .optional();
  }

  /** The pair, kept from others until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Pair> lock(UUID id) {
    jdbc.sql("SELECT id FROM mentoring_pair WHERE id = :id FOR NO KEY UPDATE")
        .param("id", id)
        .query(UUID.class)
        .optional();
    return find(id);
  }

  List<Pair> of(String organisationId) {
    return jdbc.sql(
            SELECT
                + " WHERE p.organisation_id = :organisation"
                + " ORDER BY p.ended_on IS NOT NULL, p.order_date DESC, p.id")
        .param("organisation", organisationId)
        .query((row, number) -> read(row))
        .list();
  }

  /** The pairs that have not ended and that a mentee is in. */
  List<Pair> liveOfMentee(UUID menteeId) {
    return jdbc.sql(
            SELECT
                + """
                WHERE p.ended_on IS NULL AND EXISTS (
                  SELECT 1 FROM pair_mentee x
                   WHERE x.pair_id = p.id AND x.mentee_id = :mentee AND x.left_on IS NULL)
                ORDER BY p.id\
                """)
        .param("mentee", menteeId)
        .query((row, number) -> read(row))
        .list();
  }

  /** The pairs of a mentor that have not ended. */
  List<Pair> liveOfMentor(UUID mentorId) {
    return jdbc.sql(SELECT + " WHERE p.ended_on IS NULL AND p.mentor_id = :mentor ORDER BY p.id")
        .param("mentor", mentorId)
        .query((row, number) -> read(row))
        .list();
  }

  /** The pair that took the place of one that did not fit. */
  Optional<UUID> successorOf(UUID id) {
    return jdbc.sql("SELECT id FROM mentoring_pair WHERE replaces = :id")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  /** The person with whom a mentor signs in, if any. */
  Optional<String> accountOf(UUID mentorId) {
    return jdbc.sql(
            """
            SELECT r.person_id FROM mentor_person r
              JOIN membership m ON m.person_id = r.person_id
                AND m.organisation_id = r.organisation_id AND m.role = 'mentor'
              JOIN person a ON a.id = r.person_id AND a.active
             WHERE r.mentor_id = :mentor\
            """)
        .param("mentor", mentorId)
        .query(String.class)
        .optional();
  }

  void insert(UUID id, String organisationId, PairToForm pair, String actor) {
    jdbc.sql(
            """
            INSERT INTO mentoring_pair (id, programme_id, organisation_id, mentor_id,
              mentoring_form, role_variant, order_number, order_date, starts_on, ends_on, state,
              employment_consent_on, addendum_number, addendum_date, replaces, formed_by, formed_at)
            VALUES (:id, :programme, :organisation, :mentor, :form, :variant, :orderNumber,
              :orderDate, :from, :to, 'FORMED', :consentOn, :addendumNumber, :addendumDate,
              :replaces, :actor, :now)\
            """)
        .param("id", id)
        .param("programme", pair.programmeId())
        .param("organisation", organisationId)
        .param("mentor", pair.mentorId())
        .param("form", pair.form().code())
        .param("variant", pair.roleVariant())
        .param("orderNumber", pair.order().number())
        .param("orderDate", pair.order().date())
        .param("from", pair.term().from())
        .param("to", pair.term().to())
        .param("consentOn", pair.employment().consentOn())
        .param("addendumNumber", pair.employment().addendumNumber())
        .param("addendumDate", pair.employment().addendumDate())
        .param("replaces", pair.replaces())
        .param("actor", actor)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    pair.menteeIds().forEach(mentee -> insert(id, organisationId, mentee));
  }

  private void insert(UUID id, String organisationId, UUID menteeId) {
    jdbc.sql(
            "INSERT INTO pair_mentee (pair_id, mentee_id, organisation_id)"
                + " VALUES (:pair, :mentee, :organisation)")
        .param("pair", id)
        .param("mentee", menteeId)
        .param("organisation", organisationId)
        .update();
  }

  void started(UUID id, String processInstanceId) {
    jdbc.sql("UPDATE mentoring_pair SET process_instance_id = :instance WHERE id = :id")
        .param("instance", processInstanceId)
        .param("id", id)
        .update();
  }

  void state(UUID id, PairState state) {
    jdbc.sql("UPDATE mentoring_pair SET state = :state WHERE id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  void announceEnd(UUID id, PairEndReason reason, LocalDate noticeOn, NoticeBy by, LocalDate last) {
    jdbc.sql(
            """
            UPDATE mentoring_pair SET end_reason = :reason, notice_on = :noticeOn, notice_by = :by,
              last_day = :last WHERE id = :id\
            """)
        .param("reason", reason.name())
        .param("noticeOn", noticeOn)
        .param("by", by.name())
        .param("last", last)
        .param("id", id)
        .update();
  }

  void end(UUID id, PairState state, PairEndReason reason, LocalDate day) {
    jdbc.sql(
            "UPDATE mentoring_pair SET state = :state, end_reason = :reason, ended_on = :day"
                + " WHERE id = :id")
        .param("state", state.name())
        .param("reason", reason.name())
        .param("day", day)
        .param("id", id)
        .update();
  }

  void endOrder(UUID id, OrderRef order) {
    jdbc.sql(
            "UPDATE mentoring_pair SET end_order_number = :number, end_order_date = :date"
                + " WHERE id = :id")
        .param("number", order.number())
        .param("date", order.date())
        .param("id", id)
        .update();
  }

  void notReplaced(UUID id, String why) {
    jdbc.sql("UPDATE mentoring_pair SET not_replaced_because = :why WHERE id = :id")
        .param("why", why)
        .param("id", id)
        .update();
  }

  void leave(UUID id, UUID menteeId, LocalDate day) {
    jdbc.sql(
            "UPDATE pair_mentee SET left_on = :day"
                + " WHERE pair_id = :pair AND mentee_id = :mentee AND left_on IS NULL")
        .param("day", day)
        .param("pair", id)
        .param("mentee", menteeId)
        .update();
  }

  private static Pair read(ResultSet row) throws SQLException {
    return new Pair(
        row.getObject("id", UUID.class),
        row.getObject("programme_id", UUID.class),
        row.getString("organisation_id"),
        row.getObject("mentor_id", UUID.class),
        ids(row.getArray("mentees")),
        MentoringForm.ofCode(row.getString("mentoring_form")),
        row.getString("role_variant"),
        new OrderRef(row.getString("order_number"), day(row, "order_date")),
        new Term(day(row, "starts_on"), day(row, "ends_on")),
        new EmploymentTerms(
            row.getObject("employment_consent_on", LocalDate.class),
            row.getString("addendum_number"),
            row.getObject("addendum_date", LocalDate.class)),
        PairState.valueOf(row.getString("state")),
        end(row),
        row.getObject("replaces", UUID.class),
        row.getObject("full_cycle_on", LocalDate.class),
        row.getString("process_instance_id"));
  }

  private static PairEnd end(ResultSet row) throws SQLException {
    @Nullable String reason = row.getString("end_reason");
    @Nullable String by = row.getString("notice_by");
    return new PairEnd(
        reason == null ? null : PairEndReason.valueOf(reason),
        row.getObject("notice_on", LocalDate.class),
        by == null ? null : NoticeBy.valueOf(by),
        row.getObject("last_day", LocalDate.class),
        row.getObject("ended_on", LocalDate.class));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static List<UUID> ids(Array array) throws SQLException {
    return List.of((UUID[]) array.getArray());
  }
}
