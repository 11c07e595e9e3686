package ru.vekha.monitoring;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestTown;

/** Rows of the registers as the year left them; how they come there is other tests' matter. */
public final class MentoringRows {

  private static final LocalDate ENTERED = LocalDate.of(2021, 2, 1);

  private final JdbcClient jdbc;
  private final TestTown town;
  private final UUID roadmap;

  public MentoringRows(JdbcClient jdbc, TestTown town, UUID roadmap) {
    this.jdbc = jdbc;
    this.town = town;
    this.roadmap = roadmap;
  }

  /** An organisation's programme. */
  public UUID programme(Organisation organisation) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "INSERT INTO programme (id, organisation_id, authority_id, roadmap_id, state,"
                + " started_at) VALUES (:id, :org, :authority, :roadmap, 'RUNNING', :at)")
        .param("authority", town.department().id())
        .param("id", id)
        .param("org", organisation.id())
        .param("roadmap", roadmap)
        .param("at", at(ENTERED))
        .update();
    return id;
  }

  /** A mentee with consents; {@code fullCycleOn} is the mark. */
  public UUID mentee(
      Organisation organisation,
      String category,
      String familyName,
      LocalDate birth,
      @Nullable LocalDate fullCycleOn) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO mentee (id, organisation_id, category, mentoring_form, entered_on, full_cycle_on,
                                entered_by, entered_at)
            VALUES (:id, :org, :category, 'teacher-learner', :entered, :full, :by, :at)\
            """)
        .param("id", id)
        .param("org", organisation.id())
        .param("category", category)
        .param("entered", ENTERED)
        .param("full", fullCycleOn)
        .param("by", by(organisation))
        .param("at", at(ENTERED))
        .update();
    jdbc.sql(
            """
            INSERT INTO mentee_person (mentee_id, organisation_id, family_name, given_name, birth_date,
                                       entered_on, request, work_started_on, own_consent_id,
                                       representative_consent_id)
            VALUES (:id, :org, :family, 'Иван', :birth, :entered, 'Помощь', :work, :own, :representative)\
            """)
        .param("id", id)
        .param("org", organisation.id())
        .param("family", familyName)
        .param("birth", birth)
        .param("entered", ENTERED)
        .param("work", category.equals("YOUNG_SPECIALIST") ? LocalDate.of(2020, 9, 1) : null)
        .param("own", consent(organisation, "OWN"))
        .param("representative", consent(organisation, "REPRESENTATIVE"))
        .update();
    return id;
  }

  /** A mentor with consents. */
  public UUID mentor(
      Organisation organisation,
      String category,
      String familyName,
      LocalDate birth,
      String place) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO mentor (id, organisation_id, category, mentoring_forms, capacity, hours_per_week,
                                surveyed_on, tested_on, readiness_stated_on, entered_on, entered_by, entered_at)
            VALUES (:id, :org, :category, '{teacher-learner}', 10, 2, :entered, :entered, :entered, :entered,
                    :by, :at)\
            """)
        .param("id", id)
        .param("org", organisation.id())
        .param("category", category)
        .param("entered", ENTERED)
        .param("by", by(organisation))
        .param("at", at(ENTERED))
        .update();
    jdbc.sql(
            """
            INSERT INTO mentor_person (mentor_id, organisation_id, family_name, given_name, birth_date,
                                       entered_on, place, competences, own_consent_id,
                                       representative_consent_id)
            VALUES (:id, :org, :family, 'Пётр', :birth, :entered, :place, 'Физика', :own, :representative)\
            """)
        .param("id", id)
        .param("org", organisation.id())
        .param("family", familyName)
        .param("birth", birth)
        .param("entered", ENTERED)
        .param("place", place)
        .param("own", consent(organisation, "OWN"))
        .param("representative", consent(organisation, "REPRESENTATIVE"))
        .update();
    return id;
  }

  /** A pair; with a mark of the full cycle it is completed that day, without it is at work. */
  public UUID pair(
      Organisation organisation,
      UUID programme,
      UUID mentor,
      UUID mentee,
      String form,
      @Nullable LocalDate fullCycleOn) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO mentoring_pair (id, programme_id, organisation_id, mentor_id, mentoring_form,
                                        order_number, order_date, starts_on, ends_on, state, ended_on,
                                        full_cycle_on, formed_by, formed_at)
            VALUES (:id, :programme, :org, :mentor, :form, '1', :entered, :entered, :ends, :state, :full, :full,
                    :by, :at)\
            """)
        .param("id", id)
        .param("programme", programme)
        .param("org", organisation.id())
        .param("mentor", mentor)
        .param("form", form)
        .param("entered", ENTERED)
        .param("ends", LocalDate.of(2021, 12, 31))
        .param("state", fullCycleOn == null ? "WORKING" : "COMPLETED")
        .param("full", fullCycleOn)
        .param("by", by(organisation))
        .param("at", at(ENTERED))
        .update();
    jdbc.sql(
            "INSERT INTO pair_mentee (pair_id, mentee_id, organisation_id) VALUES (:id, :mentee,"
                + " :org)")
        .param("id", id)
        .param("mentee", mentee)
        .param("org", organisation.id())
        .update();
    return id;
  }

  /** A mentor's training. */
  public void training(
      Organisation organisation, UUID mentor, LocalDate day, boolean qualification) {
    jdbc.sql(
            """
            INSERT INTO training (id, organisation_id, mentor_id, title, hours, finished_on, qualification,
                                  entered_by, entered_at)
            VALUES (:id, :org, :mentor, 'Курс', 36, :day, :qualification, :by, :at)\
            """)
        .param("id", UUID.randomUUID())
        .param("org", organisation.id())
        .param("mentor", mentor)
        .param("day", day)
        .param("qualification", qualification)
        .param("by", by(organisation))
        .param("at", at(day))
        .update();
  }

  /** Answers to a questionnaire. */
  public void answers(
      Organisation organisation,
      UUID programme,
      UUID subject,
      String measurement,
      LocalDate day,
      String json) {
    jdbc.sql(
            """
            INSERT INTO questionnaire (id, organisation_id, programme_id, kind, measurement, subject_id,
                                       answers, answered_on, entered_by, entered_at)
            VALUES (:id, :org, :programme, 'MENTEE', :measurement, :subject, CAST(:json AS jsonb), :day, :by,
                    :at)\
            """)
        .param("id", UUID.randomUUID())
        .param("org", organisation.id())
        .param("programme", programme)
        .param("measurement", measurement)
        .param("subject", subject)
        .param("json", json)
        .param("day", day)
        .param("by", by(organisation))
        .param("at", at(day))
        .update();
  }

  private UUID consent(Organisation organisation, String kind) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO consent (id, organisation_id, kind, given_on, document_ref, entered_by, entered_at)
            VALUES (:id, :org, :kind, :day, 'С-1', :by, :at)\
            """)
        .param("id", id)
        .param("org", organisation.id())
        .param("kind", kind)
        .param("day", ENTERED)
        .param("by", by(organisation))
        .param("at", at(ENTERED))
        .update();
    return id;
  }

  private String by(Organisation organisation) {
    return town.person(organisation, Role.CURATOR).id();
  }

  private static Timestamp at(LocalDate day) {
    return Timestamp.from(Instant.parse(day + "T09:00:00Z"));
  }
}
