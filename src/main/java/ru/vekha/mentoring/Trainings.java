package ru.vekha.mentoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Organisations;

/** Who has been trained for mentoring; titles, hours and ids, nothing that tells who it is. */
@Repository
public class Trainings {

  private final JdbcClient jdbc;
  private final RegisterAccess access;
  private final Organisations organisations;
  private final Clock clock;

  Trainings(JdbcClient jdbc, RegisterAccess access, Organisations organisations, Clock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * Notes a finished training.
   *
   * @throws RegisterRefused if something is wrong with it
   */
  @Transactional
  public void add(String actor, String organisationId, Training training) {
    access.requireKeeper(actor, organisationId);
    Mentees.refuse(problems(organisationId, training));
    jdbc.sql(
            """
            INSERT INTO training (id, organisation_id, mentor_id, person_id, title, hours,
              finished_on, document_ref, qualification, entered_by, entered_at)
            VALUES (:id, :organisation, :mentor, :person, :title, :hours, :finished, :document,
              :qualification, :actor, :now)\
            """)
        .param("id", UUID.randomUUID())
        .param("organisation", organisationId)
        .param("mentor", training.mentorId())
        .param("person", training.personId())
        .param("title", training.title())
        .param("hours", training.hours())
        .param("finished", training.finishedOn())
        .param("document", training.documentRef())
        .param("qualification", training.qualification())
        .param("actor", actor)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** All trainings of an organisation, the newest first. */
  public List<Training> of(String organisationId) {
    return jdbc.sql(
            """
            SELECT mentor_id, person_id, title, hours, finished_on, document_ref, qualification
              FROM training WHERE organisation_id = :organisation
             ORDER BY finished_on DESC, entered_at DESC, id\
            """)
        .param("organisation", organisationId)
        .query(
            (row, number) ->
                new Training(
                    row.getObject("mentor_id", UUID.class),
                    row.getString("person_id"),
                    row.getString("title"),
                    row.getInt("hours"),
                    row.getObject("finished_on", LocalDate.class),
                    row.getString("document_ref"),
                    row.getBoolean("qualification")))
        .list();
  }

  /** The mentors of an organisation who had finished a training by a day. */
  public Set<UUID> trainedMentors(String organisationId, LocalDate day) {
    return Set.copyOf(
        jdbc.sql(
                """
                SELECT DISTINCT mentor_id FROM training
                 WHERE organisation_id = :organisation AND mentor_id IS NOT NULL
                   AND finished_on <= :day\
                """)
            .param("organisation", organisationId)
            .param("day", day)
            .query(UUID.class)
            .list());
  }

  private Map<String, String> problems(String organisationId, Training training) {
    EntryChecks checks =
        new EntryChecks(LocalDate.now(clock.withZone(organisations.get(organisationId).zone())));
    checks.text("title", "Программа обучения", training.title(), true, 300);
    checks.text("document", "Документ об обучении", training.documentRef(), false, 100);
    checks.past("finishedOn", "Дата окончания обучения", training.finishedOn());
    checks.require(
        training.hours() >= 1 && training.hours() <= 1000,
        "hours",
        "Часов обучения: укажите число от 1 до 1000.");
    checks.require(
        training.mentorId() == null || isOwn(training.mentorId(), organisationId),
        "entry",
        "Такого наставника в базе вашей организации нет. Обновите страницу.");
    checks.require(
        access.mayBeTied(training.personId(), organisationId),
        "personId",
        "Сотрудник: выберите сотрудника своей организации.");
    return checks.problems();
  }

  private boolean isOwn(UUID mentorId, String organisationId) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM mentor WHERE id = :id AND organisation_id ="
                + " :organisation)")
        .param("id", mentorId)
        .param("organisation", organisationId)
        .query(Boolean.class)
        .single();
  }
}
