package ru.vekha.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** What the database itself refuses, whoever writes and by which way. */
@VekhaTest
class RegisterConstraintsIT {

  private static final String REOPEN =
      "UPDATE mentoring_pair SET state = 'WORKING', ended_on = NULL WHERE id = '%s'";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Mentees mentees;
  @Autowired Mentors mentors;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private TestTown town;
  private String school;
  private String curator;

  @BeforeEach
  void found() {
    town = towns.found();
    school = town.schoolA().id();
    curator = town.person(town.schoolA(), Role.CURATOR).id();
  }

  @Test
  void noPathKeepsAMinorWithoutTheRepresentativesConsent() {
    UUID minor = mentee("7А");
    refused(
        "mentee_representative_consent",
        "UPDATE mentee_person SET representative_consent_id = NULL WHERE mentee_id = '%s'",
        minor);
    UUID adult = mentees.add(curator, school, Entries.learner(LocalDate.of(2000, 1, 1), own()));
    refused(
        "mentee_representative_consent",
        "UPDATE mentee_person SET birth_date = '2010-01-01' WHERE mentee_id = '%s'",
        adult);
    refused(
        "mentee_representative_consent",
        """
        INSERT INTO mentee_person (mentee_id, organisation_id, family_name, given_name, birth_date,
          entered_on, request)
        SELECT id, organisation_id, 'Тестов', 'Тест', '2010-01-01', entered_on, 'Запрос'
          FROM mentee WHERE id = '%s'\
        """,
        erased());
  }

  @Test
  void noPathKeepsAPupilFromFourteenWithoutTheirOwnConsent() {
    UUID pupil = mentee("7А");
    refused(
        "mentee_own_consent",
        "UPDATE mentee_person SET own_consent_id = NULL WHERE mentee_id = '%s'",
        pupil);
    refused(
        "mentee_own_consent",
        """
        INSERT INTO mentee_person (mentee_id, organisation_id, family_name, given_name, birth_date,
          entered_on, request, representative_consent_id)
        SELECT m.id, m.organisation_id, 'Тестов', 'Тест', '2007-01-01', m.entered_on, 'Запрос',
               (SELECT id FROM consent WHERE organisation_id = m.organisation_id
                   AND kind = 'REPRESENTATIVE' AND withdrawn_on IS NULL LIMIT 1)
          FROM mentee m WHERE m.id = '%s'\
        """,
        erased());
  }

  @Test
  void aConsentServesNeitherAnotherKindNorAnotherOrganisation() {
    UUID pupil = mentee("7А");
    refused(
        "mentee_person_own_consent_id",
        "UPDATE mentee_person SET own_consent_id = representative_consent_id"
            + " WHERE mentee_id = '%s'",
        pupil);
    String other = town.schoolB().id();
    mentees.add(town.person(town.schoolB(), Role.CURATOR).id(), other, Entries.learner());
    refused(
        "mentee_person_own_consent_id",
        "UPDATE mentee_person SET own_consent_id = (SELECT id FROM consent WHERE organisation_id ='"
            + other
            + "' AND kind = 'OWN' LIMIT 1) WHERE mentee_id = '%s'",
        pupil);
  }

  @Test
  void dataDoesNotOutliveAWithdrawnConsent() {
    UUID pupil = mentee("7А");
    refused(
        "VK008",
        "UPDATE consent SET withdrawn_on = '2026-01-01' WHERE id ="
            + " (SELECT own_consent_id FROM mentee_person WHERE mentee_id = '%s')",
        pupil);
    UUID teacher = mentors.add(curator, school, Entries.teacher());
    refused(
        "VK008",
        "UPDATE consent SET withdrawn_on = '2026-01-01' WHERE id ="
            + " (SELECT own_consent_id FROM mentor_person WHERE mentor_id = '%s')",
        teacher);
    refused("permission denied", "DELETE FROM consent WHERE organisation_id = '" + school + "'");
  }

  @Test
  void noPathMakesAParentTheMentorOfTheirOwnChild() {
    UUID child = mentee("7А");
    UUID parent = mentor(MentorCategory.PARENT, Entries.parentOf(child), 2);
    refused("VK002", putInto(pair(parent), child));
    UUID stranger = mentor(MentorCategory.PARENT, MentorTies.none(), 2);
    done(putInto(pair(stranger), child));
    refused(
        "VK002",
        "INSERT INTO mentor_child (mentor_id, mentee_id) VALUES ('%s', '%s')",
        stranger,
        child);
  }

  @Test
  void noPathMakesATeacherTheMentorOfTheirOwnClass() {
    UUID pupil = mentee("7А");
    UUID teacher = mentor(MentorCategory.TEACHER, Entries.teaching("7а"), 5);
    refused("VK003", putInto(pair(teacher), pupil));
    UUID moving = mentee("8Б");
    done(putInto(pair(teacher), moving));
    refused("VK003", "UPDATE mentee_person SET school_class = '7А' WHERE mentee_id = '%s'", moving);
    refused(
        "VK003", "INSERT INTO mentor_class (mentor_id, school_class) VALUES ('%s', '8б')", teacher);
  }

  @Test
  void noPathGivesAMentorMoreMenteesThanThereIsRoomFor() {
    UUID teacher = mentor(MentorCategory.TEACHER, MentorTies.none(), 1);
    UUID pair = pair(teacher);
    done(putInto(pair, mentee("7А")));
    refused("VK004", putInto(pair, mentee("7Б")));
    refused("VK004", putInto(pair(teacher), mentee("7Б")));
    UUID roomy = mentor(MentorCategory.TEACHER, MentorTies.none(), 2);
    UUID group = pair(roomy);
    done(putInto(group, mentee("8А")));
    done(putInto(group, mentee("8Б")));
    refused("VK004", "UPDATE mentor SET capacity = 1 WHERE id = '%s'", roomy);
    done("UPDATE mentor SET capacity = 3 WHERE id = '%s'".formatted(roomy));
  }

  @Test
  void whoLeavesAGroupFreesThePlaceAndDoesNotComeBack() {
    UUID teacher = mentor(MentorCategory.TEACHER, MentorTies.none(), 1);
    UUID group = pair(teacher);
    UUID leaving = mentee("7А");
    done(putInto(group, leaving));
    done("UPDATE pair_mentee SET left_on = '2021-10-10' WHERE mentee_id = '%s'".formatted(leaving));
    done(putInto(group, mentee("7Б")));
    refused("VK006", "UPDATE pair_mentee SET left_on = NULL WHERE mentee_id = '%s'", leaving);
    done(putInto(pair(mentor(MentorCategory.TEACHER, MentorTies.none(), 1)), leaving));
  }

  @Test
  void aPairKeepsItsMentorAndWhatHasEndedStaysEnded() {
    UUID teacher = mentor(MentorCategory.TEACHER, MentorTies.none(), 1);
    UUID other = mentor(MentorCategory.TEACHER, MentorTies.none(), 1);
    UUID pair = pair(teacher);
    refused("VK006", "UPDATE mentoring_pair SET mentor_id = '%s' WHERE id = '%s'", other, pair);
    done(
        "UPDATE mentoring_pair SET state = 'NOT_FIT', ended_on = '2021-10-10', end_reason = 'OTHER'"
            + " WHERE id = '%s'".formatted(pair));
    refused("VK006", REOPEN, pair);
  }

  @Test
  void whoHasLeftOrIsOfAnotherOrganisationIsNotPaired() {
    UUID teacher = mentor(MentorCategory.TEACHER, MentorTies.none(), 5);
    UUID gone = mentee("7А");
    mentees.leave(curator, gone, Entries.ENTERED.plusDays(1), LeavingReason.MOVED);
    refused("VK007", putInto(pair(teacher), gone));
    refused("VK005", putInto(pair(teacher), erased()));
    String other = town.schoolB().id();
    UUID neighbour =
        mentees.add(town.person(town.schoolB(), Role.CURATOR).id(), other, Entries.learner());
    refused(
        "VK001",
        "INSERT INTO pair_mentee (pair_id, mentee_id, organisation_id) VALUES ('%s', '%s', '"
            + other
            + "')",
        pair(teacher),
        neighbour);
    refused(
        "VK001",
        "INSERT INTO mentor_child (mentor_id, mentee_id) VALUES ('%s', '%s')",
        teacher,
        neighbour);
  }

  @Test
  void aMentorIsSurveyedAndTestedFirstAndAnEmployersMentorIsReady() {
    UUID teacher = mentor(MentorCategory.TEACHER, MentorTies.none(), 1);
    refused(
        "mentor_surveyed_and_tested",
        "UPDATE mentor SET surveyed_on = entered_on + 1 WHERE id = '%s'",
        teacher);
    refused(
        "mentor_surveyed_and_tested",
        "UPDATE mentor SET tested_on = entered_on + 1 WHERE id = '%s'",
        teacher);
    refused("mentor_readiness", "UPDATE mentor SET category = 'EMPLOYER' WHERE id = '%s'", teacher);
  }

  private void refused(String sign, String sql, Object... values) {
    RuntimeException refusal =
        catchThrowableOfType(
            RuntimeException.class, () -> done(values.length == 0 ? sql : sql.formatted(values)));
    assertThat(refusal)
        .isInstanceOfAny(DataAccessException.class, TransactionSystemException.class)
        .rootCause()
        .satisfies(
            cause ->
                assertThat(((SQLException) cause).getSQLState() + cause.getMessage())
                    .contains(sign));
  }

  private void done(String sql) {
    transaction.executeWithoutResult(status -> jdbc.sql(sql).update());
  }

  private UUID mentee(String schoolClass) {
    return mentees.add(
        curator,
        school,
        Entries.learner(LocalDate.of(2007, 5, 5), schoolClass, Entries.bothConsents()));
  }

  private UUID mentor(MentorCategory category, MentorTies ties, int capacity) {
    return mentors.add(curator, school, Entries.mentor(category, ties, capacity));
  }

  private static ConsentsGiven own() {
    return Entries.ownConsent();
  }

  /** A mentee of whom only the counted part is left. */
  private UUID erased() {
    UUID id = mentee("9А");
    done("DELETE FROM mentee_person WHERE mentee_id = '%s'".formatted(id));
    return id;
  }

  private UUID pair(UUID mentor) {
    UUID pair = UUID.randomUUID();
    done(
        """
        INSERT INTO mentoring_pair (id, programme_id, organisation_id, mentor_id, mentoring_form,
          order_number, order_date, starts_on, ends_on, state, formed_by, formed_at)
        VALUES ('%s', '%s', '%s', '%s', 'teacher-learner', '1', '2021-09-10', '2021-09-10',
          '2022-05-31', 'FORMED', '%s', now())\
        """
            .formatted(pair, programme(), school, mentor, curator));
    return pair;
  }

  private String putInto(UUID pair, UUID mentee) {
    return "INSERT INTO pair_mentee (pair_id, mentee_id, organisation_id) VALUES ('%s', '%s', '%s')"
        .formatted(pair, mentee, school);
  }

  private UUID programme() {
    return jdbc.sql("SELECT id FROM programme WHERE organisation_id = :organisation")
        .param("organisation", school)
        .query(UUID.class)
        .optional()
        .orElseGet(this::newProgramme);
  }

  private UUID newProgramme() {
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта проверки",
                LocalDate.of(2021, 2, 11),
                1,
                new Row("до 05.03.2021", "Руководитель ОДО", "Приказ")));
    UUID programme = UUID.randomUUID();
    done(
        "INSERT INTO programme (id, organisation_id, roadmap_id, authority_id, state, started_at)"
            + " SELECT '%s', '%s', id, organisation_id, 'RUNNING', now() FROM roadmap WHERE id = '%s'"
                .formatted(programme, school, roadmap));
    return programme;
  }
}
