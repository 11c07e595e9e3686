package ru.vekha.mentoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes entries of the register of mentees. */
@Repository
class MenteeWrites {

  private final JdbcClient jdbc;
  private final RegisterTable table;
  private final Clock clock;

  MenteeWrites(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    table = RegisterTable.mentees(jdbc);
  }

  /** Notes that somebody has left; false if they had already. */
  boolean leave(UUID id, LocalDate day, LeavingReason reason) {
    return table.leave(id, day, reason);
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
}
