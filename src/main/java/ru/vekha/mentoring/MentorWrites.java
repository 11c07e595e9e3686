package ru.vekha.mentoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes entries of the register of mentors. */
@Repository
class MentorWrites {

  private final JdbcClient jdbc;
  private final RegisterTable table;
  private final Clock clock;

  MentorWrites(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    table = RegisterTable.mentors(jdbc);
  }

  /** Notes that somebody has left; false if they had already. */
  boolean leave(UUID id, LocalDate day, LeavingReason reason) {
    return table.leave(id, day, reason);
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

  void erase(UUID id) {
    jdbc.sql("DELETE FROM mentor_person WHERE mentor_id = :id").param("id", id).update();
    forgetTies(id);
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
}
