package ru.vekha.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The tables of mentors: what is counted, what tells who it is, and what forbids pairs. */
@Repository
class MentorRows {

  private static final String FACTS = "SELECT m.* FROM mentor m ";
  private static final String PEOPLE =
      """
      SELECT m.*, p.*,
             ARRAY(SELECT c.mentee_id FROM mentor_child c WHERE c.mentor_id = m.id) AS children,
             ARRAY(SELECT c.school_class FROM mentor_class c WHERE c.mentor_id = m.id) AS classes
        FROM mentor_person p
        JOIN mentor m ON m.id = p.mentor_id AND m.organisation_id = p.organisation_id
      """;
  private static final RowMapper<MentorFacts> FACTS_ROW = (row, number) -> facts(row);
  private static final RowMapper<Mentor> ROW = (row, number) -> mentor(row);

  private final JdbcClient jdbc;
  private final Clock clock;

  MentorRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<MentorFacts> facts(UUID id) {
    return jdbc.sql(FACTS + "WHERE m.id = :id").param("id", id).query(FACTS_ROW).optional();
  }

  List<MentorFacts> factsActive(String organisationId, LocalDate day) {
    return jdbc.sql(FACTS + "WHERE" + MenteeRows.ACTIVE + " ORDER BY m.entered_on, m.id")
        .param("organisation", organisationId)
        .param("day", day)
        .query(FACTS_ROW)
        .list();
  }

  int countActive(String organisationId, LocalDate day) {
    return jdbc.sql("SELECT count(*) FROM mentor m WHERE" + MenteeRows.ACTIVE)
        .param("organisation", organisationId)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  Optional<Mentor> find(UUID id) {
    return jdbc.sql(PEOPLE + "WHERE m.id = :id").param("id", id).query(ROW).optional();
  }

  /** Those whose data is kept, by name. */
  List<Mentor> of(String organisationId) {
    return jdbc.sql(
            PEOPLE
                + "WHERE m.organisation_id = :organisation"
                + " ORDER BY lower(p.family_name), lower(p.given_name), m.id")
        .param("organisation", organisationId)
        .query(ROW)
        .list();
  }

  /** How many mentees each mentor of the organisation has in pairs that have not ended. */
  Map<UUID, Integer> taken(String organisationId) {
    return jdbc
        .sql(
            """
            SELECT p.mentor_id, count(*) AS mentees
              FROM pair_mentee x JOIN mentoring_pair p ON p.id = x.pair_id
             WHERE p.organisation_id = :organisation AND p.ended_on IS NULL
               AND x.left_on IS NULL
             GROUP BY p.mentor_id\
            """)
        .param("organisation", organisationId)
        .query(
            (row, number) ->
                Map.entry(row.getObject("mentor_id", UUID.class), row.getInt("mentees")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void insert(Mentor mentor, String actor) {
    MentorFacts facts = mentor.facts();
    kept(
            """
            INSERT INTO mentor (id, organisation_id, category, birth_year, mentoring_forms,
              capacity, hours_per_week, age_from, age_to, surveyed_on, tested_on,
              readiness_stated_on, entered_on, long_term, entered_by, entered_at)
            VALUES (:id, :organisation, :category, :birthYear, :forms, :capacity, :hours, :ageFrom,
              :ageTo, :surveyed, :tested, :readiness, :enteredOn, :longTerm, :actor, :now)\
            """,
            facts)
        .param("organisation", facts.organisationId())
        .param("actor", actor)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    written(
        """
        INSERT INTO mentor_person (mentor_id, organisation_id, person_id, family_name, given_name,
          patronymic, birth_date, entered_on, contact, place, competences, competence_tags,
          achievements, interests, result, case_url, own_consent_id, representative_consent_id)
        VALUES (:id, :organisation, :person, :family, :given, :patronymic, :birthDate, :enteredOn,
          :contact, :place, :competences, :tags, :achievements, :interests, :result, :caseUrl,
          :own, :representative)\
        """,
        mentor);
    writeTies(mentor.id(), mentor.ties());
  }

  /** Writes a changed entry; false if it is no longer in the version it was read in. */
  boolean update(Mentor mentor) {
    boolean current =
        kept(
                    """
                    UPDATE mentor SET category = :category, birth_year = :birthYear,
                      mentoring_forms = :forms, capacity = :capacity, hours_per_week = :hours,
                      age_from = :ageFrom, age_to = :ageTo, surveyed_on = :surveyed,
                      tested_on = :tested, readiness_stated_on = :readiness,
                      entered_on = :enteredOn, long_term = :longTerm, version = version + 1
                    WHERE id = :id AND version = :version\
                    """,
                    mentor.facts())
                .param("version", mentor.facts().version())
                .update()
            == 1;
    if (current) {
      written(
          """
          UPDATE mentor_person SET person_id = :person, family_name = :family, given_name = :given,
            patronymic = :patronymic, birth_date = :birthDate, entered_on = :enteredOn,
            contact = :contact, place = :place, competences = :competences,
            competence_tags = :tags, achievements = :achievements, interests = :interests,
            result = :result, case_url = :caseUrl, own_consent_id = :own,
            representative_consent_id = :representative
          WHERE mentor_id = :id AND organisation_id = :organisation\
          """,
          mentor);
      forgetTies(mentor.id());
      writeTies(mentor.id(), mentor.ties());
    }
    return current;
  }

  /** Notes that somebody has left; false if they had already. */
  boolean leave(UUID id, LocalDate day, LeavingReason reason) {
    return jdbc.sql(
                "UPDATE mentor SET left_on = greatest(entered_on, :day), leaving_reason = :reason,"
                    + " version = version + 1 WHERE id = :id AND left_on IS NULL")
            .param("day", day)
            .param("reason", reason.name())
            .param("id", id)
            .update()
        == 1;
  }

  void erase(UUID id) {
    jdbc.sql("DELETE FROM mentor_person WHERE mentor_id = :id").param("id", id).update();
    forgetTies(id);
  }

  boolean hasLivePair(UUID id) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM mentoring_pair"
                + " WHERE mentor_id = :id AND ended_on IS NULL)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  private void forgetTies(UUID id) {
    jdbc.sql("DELETE FROM mentor_child WHERE mentor_id = :id").param("id", id).update();
    jdbc.sql("DELETE FROM mentor_class WHERE mentor_id = :id").param("id", id).update();
  }

  private void writeTies(UUID id, MentorTies ties) {
    jdbc.sql(
            "INSERT INTO mentor_child (mentor_id, mentee_id)"
                + " SELECT :id, mentee FROM unnest(:mentees) AS mentee")
        .param("id", id)
        .param("mentees", ties.children().toArray(UUID[]::new))
        .update();
    jdbc.sql(
            "INSERT INTO mentor_class (mentor_id, school_class)"
                + " SELECT :id, each FROM unnest(:classes) AS each")
        .param("id", id)
        .param("classes", ties.classes().toArray(String[]::new))
        .update();
  }

  boolean isKept(String organisationId, PersonName name, @Nullable LocalDate birthDate) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT 1 FROM mentor_person p
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

  private StatementSpec kept(String sql, MentorFacts facts) {
    return jdbc.sql(sql)
        .param("id", facts.id())
        .param("category", facts.category().name())
        .param("birthYear", facts.birthYear())
        .param("forms", facts.forms().stream().map(MentoringForm::code).toArray(String[]::new))
        .param("capacity", facts.offer().capacity())
        .param("hours", facts.offer().hoursPerWeek())
        .param("ageFrom", facts.offer().ageFrom())
        .param("ageTo", facts.offer().ageTo())
        .param("longTerm", facts.offer().longTerm())
        .param("surveyed", facts.admission().surveyedOn())
        .param("tested", facts.admission().testedOn())
        .param("readiness", facts.admission().readinessStatedOn())
        .param("enteredOn", facts.stay().from());
  }

  private void written(String sql, Mentor mentor) {
    MentorPerson person = mentor.person();
    jdbc.sql(sql)
        .param("id", mentor.id())
        .param("organisation", mentor.facts().organisationId())
        .param("person", person.personId())
        .param("family", person.name().family())
        .param("given", person.name().given())
        .param("patronymic", person.name().patronymic())
        .param("birthDate", person.birthDate())
        .param("enteredOn", mentor.facts().stay().from())
        .param("contact", person.contact())
        .param("place", person.place())
        .param("competences", person.competences().text())
        .param("tags", person.competences().tags().toArray(String[]::new))
        .param("achievements", person.achievements())
        .param("interests", person.interests())
        .param("result", person.outcome().result())
        .param("caseUrl", person.outcome().caseUrl())
        .param("own", mentor.ownConsent())
        .param("representative", mentor.representativeConsent())
        .update();
  }

  private static MentorFacts facts(ResultSet row) throws SQLException {
    return new MentorFacts(
        row.getObject("id", UUID.class),
        row.getString("organisation_id"),
        MentorCategory.valueOf(row.getString("category")),
        MenteeRows.texts(row.getArray("mentoring_forms")).stream()
            .map(MentoringForm::ofCode)
            .toList(),
        new MentorOffer(
            row.getInt("capacity"),
            row.getBigDecimal("hours_per_week"),
            row.getObject("age_from", Integer.class),
            row.getObject("age_to", Integer.class),
            row.getBoolean("long_term")),
        row.getObject("birth_year", Integer.class),
        new MentorAdmission(
            row.getObject("surveyed_on", LocalDate.class),
            row.getObject("tested_on", LocalDate.class),
            row.getObject("readiness_stated_on", LocalDate.class)),
        MenteeRows.stay(row),
        row.getInt("version"));
  }

  private static Mentor mentor(ResultSet row) throws SQLException {
    return new Mentor(
        facts(row),
        new MentorPerson(
            row.getString("person_id"),
            MenteeRows.name(row),
            row.getObject("birth_date", LocalDate.class),
            row.getString("contact"),
            row.getString("place"),
            new Wording(
                row.getString("competences"), MenteeRows.texts(row.getArray("competence_tags"))),
            row.getString("achievements"),
            row.getString("interests"),
            new Outcome(row.getString("result"), row.getString("case_url"))),
        new MentorTies(
            Arrays.stream((UUID[]) row.getArray("children").getArray()).collect(Collectors.toSet()),
            Set.copyOf(MenteeRows.texts(row.getArray("classes")))),
        row.getObject("own_consent_id", UUID.class),
        row.getObject("representative_consent_id", UUID.class));
  }
}
