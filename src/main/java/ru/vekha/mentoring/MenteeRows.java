package ru.vekha.mentoring;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The two tables of mentees: what is counted, and what tells who it is. */
@Repository
class MenteeRows {

  private static final String FACTS = "SELECT m.* FROM mentee m ";
  private static final String PEOPLE =
      """
      SELECT m.*, p.* FROM mentee_person p
        JOIN mentee m ON m.id = p.mentee_id AND m.organisation_id = p.organisation_id
      """;
  static final String ACTIVE =
      " m.organisation_id = :organisation AND m.entered_on <= :day"
          + " AND (m.left_on IS NULL OR m.left_on > :day)";
  private static final RowMapper<MenteeFacts> FACTS_ROW = (row, number) -> facts(row);
  private static final RowMapper<Mentee> ROW = (row, number) -> mentee(row);

  private final JdbcClient jdbc;
  private final Clock clock;

  MenteeRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<MenteeFacts> facts(UUID id) {
    return jdbc.sql(FACTS + "WHERE m.id = :id").param("id", id).query(FACTS_ROW).optional();
  }

  List<MenteeFacts> factsActive(String organisationId, LocalDate day) {
    return jdbc.sql(FACTS + "WHERE" + ACTIVE + " ORDER BY m.entered_on, m.id")
        .param("organisation", organisationId)
        .param("day", day)
        .query(FACTS_ROW)
        .list();
  }

  int countActive(String organisationId, LocalDate day) {
    return jdbc.sql("SELECT count(*) FROM mentee m WHERE" + ACTIVE)
        .param("organisation", organisationId)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  Optional<Mentee> find(UUID id) {
    return jdbc.sql(PEOPLE + "WHERE m.id = :id").param("id", id).query(ROW).optional();
  }

  /** Those whose data is kept, by name. */
  List<Mentee> of(String organisationId) {
    return jdbc.sql(
            PEOPLE
                + "WHERE m.organisation_id = :organisation"
                + " ORDER BY lower(p.family_name), lower(p.given_name), p.birth_date, m.id")
        .param("organisation", organisationId)
        .query(ROW)
        .list();
  }

  void insert(Mentee mentee, String actor) {
    MenteeFacts facts = mentee.facts();
    kept(
            """
            INSERT INTO mentee (id, organisation_id, category, birth_year, special_programme,
              mentoring_form, entered_on, entered_by, entered_at)
            VALUES (:id, :organisation, :category, :birthYear, :special, :form, :enteredOn, :actor,
              :now)\
            """,
            facts)
        .param("organisation", facts.organisationId())
        .param("actor", actor)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    written(
        """
        INSERT INTO mentee_person (mentee_id, organisation_id, person_id, family_name, given_name,
          patronymic, birth_date, entered_on, school_class, contact, representative, request,
          request_tags, result, case_url, work_started_on, own_consent_id,
          representative_consent_id)
        VALUES (:id, :organisation, :person, :family, :given, :patronymic, :birthDate, :enteredOn,
          :class, :contact, :representative, :request, :tags, :result, :caseUrl, :workStarted,
          :own, :representativeConsent)\
        """,
        mentee);
  }

  /** Writes a changed entry; false if it is no longer in the version it was read in. */
  boolean update(Mentee mentee) {
    boolean current =
        kept(
                    """
                    UPDATE mentee SET category = :category, birth_year = :birthYear,
                      special_programme = :special, mentoring_form = :form,
                      entered_on = :enteredOn, version = version + 1
                    WHERE id = :id AND version = :version\
                    """,
                    mentee.facts())
                .param("version", mentee.facts().version())
                .update()
            == 1;
    if (current) {
      written(
          """
          UPDATE mentee_person SET person_id = :person, family_name = :family, given_name = :given,
            patronymic = :patronymic, birth_date = :birthDate, entered_on = :enteredOn,
            school_class = :class, contact = :contact, representative = :representative,
            request = :request, request_tags = :tags, result = :result, case_url = :caseUrl,
            work_started_on = :workStarted, own_consent_id = :own,
            representative_consent_id = :representativeConsent
          WHERE mentee_id = :id AND organisation_id = :organisation\
          """,
          mentee);
    }
    return current;
  }

  /** Notes that somebody has left; false if they had already. */
  boolean leave(UUID id, LocalDate day, LeavingReason reason) {
    return jdbc.sql(
                "UPDATE mentee SET left_on = greatest(entered_on, :day), leaving_reason = :reason,"
                    + " version = version + 1 WHERE id = :id AND left_on IS NULL")
            .param("day", day)
            .param("reason", reason.name())
            .param("id", id)
            .update()
        == 1;
  }

  void erase(UUID id) {
    jdbc.sql("DELETE FROM mentee_person WHERE mentee_id = :id").param("id", id).update();
    jdbc.sql("DELETE FROM mentor_child WHERE mentee_id = :id").param("id", id).update();
  }

  void completeCycle(UUID id, LocalDate day) {
    jdbc.sql("UPDATE mentee SET full_cycle_on = coalesce(full_cycle_on, :day) WHERE id = :id")
        .param("day", day)
        .param("id", id)
        .update();
  }

  boolean hasLivePair(UUID id) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT 1 FROM pair_mentee x JOIN mentoring_pair p ON p.id = x.pair_id
                            WHERE x.mentee_id = :id AND x.left_on IS NULL
                              AND p.ended_on IS NULL)\
            """)
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** The mentees of an organisation who are in a pair that has not ended. */
  Set<UUID> inLivePairs(String organisationId) {
    return Set.copyOf(
        jdbc.sql(
                """
                SELECT DISTINCT x.mentee_id
                  FROM pair_mentee x JOIN mentoring_pair p ON p.id = x.pair_id
                 WHERE p.organisation_id = :organisation AND p.ended_on IS NULL
                   AND x.left_on IS NULL\
                """)
            .param("organisation", organisationId)
            .query(UUID.class)
            .list());
  }

  boolean isKept(String organisationId, PersonName name, LocalDate birthDate) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT 1 FROM mentee_person p
              WHERE p.organisation_id = :organisation AND lower(p.family_name) = lower(:family)
                AND lower(p.given_name) = lower(:given)
                AND lower(p.patronymic) = lower(:patronymic)
                AND p.birth_date IS NOT DISTINCT FROM CAST(:birthDate AS date))\
            """)
        .param("organisation", organisationId)
        .param("family", name.family())
        .param("given", name.given())
        .param("patronymic", name.patronymic())
        .param("birthDate", birthDate)
        .query(Boolean.class)
        .single();
  }

  private StatementSpec kept(String sql, MenteeFacts facts) {
    return jdbc.sql(sql)
        .param("id", facts.id())
        .param("category", facts.category().name())
        .param("birthYear", facts.birthYear())
        .param("special", facts.special())
        .param("form", facts.form().code())
        .param("enteredOn", facts.stay().from());
  }

  private void written(String sql, Mentee mentee) {
    MenteePerson person = mentee.person();
    jdbc.sql(sql)
        .param("id", mentee.id())
        .param("organisation", mentee.facts().organisationId())
        .param("person", person.personId())
        .param("family", person.name().family())
        .param("given", person.name().given())
        .param("patronymic", person.name().patronymic())
        .param("birthDate", person.birthDate())
        .param("enteredOn", mentee.facts().stay().from())
        .param("class", person.schoolClass())
        .param("contact", person.contact())
        .param("representative", person.representative())
        .param("request", person.request().text())
        .param("tags", person.request().tags().toArray(String[]::new))
        .param("result", person.outcome().result())
        .param("caseUrl", person.outcome().caseUrl())
        .param("workStarted", person.workStartedOn())
        .param("own", mentee.ownConsent())
        .param("representativeConsent", mentee.representativeConsent())
        .update();
  }

  private static MenteeFacts facts(ResultSet row) throws SQLException {
    return new MenteeFacts(
        row.getObject("id", UUID.class),
        row.getString("organisation_id"),
        MenteeCategory.valueOf(row.getString("category")),
        MentoringForm.ofCode(row.getString("mentoring_form")),
        row.getBoolean("special_programme"),
        row.getObject("birth_year", Integer.class),
        stay(row),
        row.getObject("full_cycle_on", LocalDate.class),
        row.getInt("version"));
  }

  static Stay stay(ResultSet row) throws SQLException {
    String reason = row.getString("leaving_reason");
    return new Stay(
        row.getObject("entered_on", LocalDate.class),
        row.getObject("left_on", LocalDate.class),
        reason == null ? null : LeavingReason.valueOf(reason));
  }

  private static Mentee mentee(ResultSet row) throws SQLException {
    return new Mentee(
        facts(row),
        new MenteePerson(
            row.getString("person_id"),
            name(row),
            row.getObject("birth_date", LocalDate.class),
            row.getString("school_class"),
            row.getString("contact"),
            row.getString("representative"),
            new Wording(row.getString("request"), texts(row.getArray("request_tags"))),
            new Outcome(row.getString("result"), row.getString("case_url")),
            row.getObject("work_started_on", LocalDate.class)),
        row.getObject("own_consent_id", UUID.class),
        row.getObject("representative_consent_id", UUID.class));
  }

  static PersonName name(ResultSet row) throws SQLException {
    return new PersonName(
        row.getString("family_name"), row.getString("given_name"), row.getString("patronymic"));
  }

  static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
