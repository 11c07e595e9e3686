package ru.vekha.mentoring.pair;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Pairs and groups as they are read. */
@Repository
class PairRows {

  private static final String SELECT =
      """
      SELECT p.*, ARRAY(SELECT m.mentee_id FROM pair_mentee m
                         WHERE m.pair_id = p.id AND m.left_on IS NULL ORDER BY m.mentee_id) AS mentees
        FROM mentoring_pair p
      """;

  private final JdbcClient jdbc;

  PairRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
