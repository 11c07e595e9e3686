package ru.vekha.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import ru.vekha.VekhaTest;
import ru.vekha.mentoring.PersonalDataLog.Kind;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** The registers as the rest of the program uses them. */
@VekhaTest
@RecordApplicationEvents
class RegistersIT {

  private static final LocalDate LATER = Entries.ENTERED.plusDays(30);

  @Autowired TestTowns towns;
  @Autowired Mentees mentees;
  @Autowired Mentors mentors;
  @Autowired Consents consents;
  @Autowired ConsentWithdrawal withdrawal;
  @Autowired Trainings trainings;
  @Autowired ParticipantNames names;
  @Autowired PersonalDataLog log;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

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
  void aMenteeIsKeptAsEnteredTogetherWithTheConsents() {
    MenteeEntry entry = Entries.learner();
    UUID id = mentees.add(curator, school, entry);
    Mentee kept = mentees.find(curator, id).orElseThrow();
    assertThat(kept.person()).isEqualTo(entry.person());
    assertThat(kept.facts().birthYear()).isEqualTo(2007);
    assertThat(consents.find(List.of(kept.ownConsent(), kept.representativeConsent())).values())
        .extracting(Consent::kind)
        .containsExactlyInAnyOrder(ConsentKind.OWN, ConsentKind.REPRESENTATIVE);
    assertThat(mentees.countActive(school, LATER)).isEqualTo(1);
    assertThat(mentees.countActive(school, Entries.ENTERED.minusDays(1))).isZero();
  }

  @Test
  void withoutTheNeededConsentNothingIsKept() {
    long before = rows("consent");
    assertThat(refused(() -> add(LocalDate.of(2010, 1, 1), Entries.ownConsent())))
        .containsOnlyKeys("representativeConsentOn");
    ConsentsGiven parents = new ConsentsGiven(null, Entries.bothConsents().representative());
    assertThat(refused(() -> add(LocalDate.of(2007, 9, 1), parents)))
        .containsOnlyKeys("ownConsentOn");
    assertThat(refused(() -> add(LocalDate.of(2003, 9, 1), parents)))
        .containsOnlyKeys("ownConsentOn");
    assertThat(rows("consent")).isEqualTo(before);
    assertThat(mentees.of(curator, school)).isEmpty();
  }

  @Test
  void underFourteenTheRepresentativeAloneConsents() {
    ConsentsGiven parents = new ConsentsGiven(null, Entries.bothConsents().representative());
    add(LocalDate.of(2007, 9, 2), parents);
    add(LocalDate.of(2003, 9, 1), Entries.ownConsent());
    assertThat(mentees.of(curator, school)).hasSize(2);
  }

  @Test
  void aLearnerBelowTheLeastAgeIsRefused() {
    assertThat(refused(() -> add(LocalDate.of(2011, 9, 2), Entries.bothConsents())))
        .containsOnlyKeys("birthDate");
    add(LocalDate.of(2011, 9, 1), Entries.bothConsents());
  }

  @Test
  void aMenteeComesWithARequestByWhichMentorsAreChosen() {
    MenteeEntry good = Entries.learner();
    MenteePerson person = good.person();
    MenteeEntry silent =
        new MenteeEntry(
            good.category(),
            good.form(),
            false,
            good.enteredOn(),
            new MenteePerson(
                null,
                person.name(),
                person.birthDate(),
                "",
                person.contact(),
                person.representative(),
                new Wording(" ", List.of()),
                Outcome.none(),
                null),
            good.consents());
    assertThat(refused(() -> mentees.add(curator, school, silent))).containsOnlyKeys("request");
  }

  @Test
  void everyGroupThatTheModelNamesCanTakePart() {
    for (MenteeCategory category : MenteeCategory.values()) {
      MenteeEntry any = Entries.learner(LocalDate.of(1995, 1, 1), Entries.ownConsent());
      mentees.add(
          curator,
          school,
          new MenteeEntry(
              category, any.form(), false, any.enteredOn(), any.person(), any.consents()));
    }
    for (MentorCategory category : MentorCategory.values()) {
      mentors.add(curator, school, Entries.mentor(category, MentorTies.none()));
    }
    assertThat(mentees.factsActive(school, LATER))
        .extracting(MenteeFacts::category)
        .containsExactlyInAnyOrder(MenteeCategory.values());
    assertThat(mentors.factsActive(school, LATER))
        .extracting(MentorFacts::category)
        .containsExactlyInAnyOrder(MentorCategory.values());
  }

  @Test
  void theMarkOfTheFullCycleKeepsItsFirstDay() {
    UUID id = mentees.add(curator, school, Entries.learner());
    mentees.completeCycle(id, LATER);
    mentees.completeCycle(id, LATER.plusDays(1));
    assertThat(mentees.facts(id).orElseThrow().fullCycleOn()).isEqualTo(LATER);
  }

  @Test
  void theSamePersonIsNotEnteredTwice() {
    MenteeEntry entry = Entries.learner();
    mentees.add(curator, school, entry);
    assertThat(refused(() -> mentees.add(curator, school, entry))).containsOnlyKeys("familyName");
    MentorEntry teacher = Entries.teacher();
    mentors.add(curator, school, teacher);
    assertThat(refused(() -> mentors.add(curator, school, teacher))).containsOnlyKeys("familyName");
  }

  @Test
  void ofTwoWindowsThatChangeAnEntryTheSecondIsTold() {
    MenteeEntry entry = Entries.learner();
    UUID id = mentees.add(curator, school, entry);
    mentees.change(curator, id, 1, entry);
    assertThat(refused(() -> mentees.change(curator, id, 1, entry))).containsOnlyKeys("entry");
    MentorEntry teacher = Entries.teacher();
    UUID mentor = mentors.add(curator, school, teacher);
    mentors.change(curator, mentor, 1, teacher);
    assertThat(refused(() -> mentors.change(curator, mentor, 1, teacher)))
        .containsOnlyKeys("entry");
  }

  @Test
  void aChangeKeepsTheConsentsUnlessNewOnesAreGiven() {
    UUID id = mentees.add(curator, school, Entries.learner());
    Mentee before = mentees.find(curator, id).orElseThrow();
    mentees.change(curator, id, 1, Entries.learner(LocalDate.of(2006, 1, 1), ConsentsGiven.none()));
    Mentee after = mentees.find(curator, id).orElseThrow();
    assertThat(after.ownConsent()).isEqualTo(before.ownConsent());
    assertThat(after.person().birthDate()).isEqualTo(LocalDate.of(2006, 1, 1));
    mentees.change(curator, id, 2, Entries.learner());
    assertThat(mentees.find(curator, id).orElseThrow().ownConsent())
        .isNotEqualTo(before.ownConsent());
  }

  @Test
  void mentorsComeAfterSurveyAndTestAndEmployersSayTheyAreReady() {
    MentorEntry good = Entries.teacher();
    MentorEntry unsurveyed =
        new MentorEntry(
            MentorCategory.EMPLOYER,
            good.forms(),
            good.offer(),
            new MentorAdmission(LATER, LATER, null),
            good.enteredOn(),
            good.person(),
            good.ties(),
            good.consents());
    assertThat(refused(() -> mentors.add(curator, school, unsurveyed)))
        .containsOnlyKeys("surveyedOn", "testedOn", "readinessStatedOn");
  }

  @Test
  void whoLeavesIsNoLongerCountedAndCannotLeaveAgain() {
    UUID id = mentees.add(curator, school, Entries.learner());
    mentees.leave(curator, id, LATER, LeavingReason.MOVED);
    assertThat(mentees.countActive(school, LATER.minusDays(1))).isEqualTo(1);
    assertThat(mentees.countActive(school, LATER)).isZero();
    assertThat(refused(() -> mentees.leave(curator, id, LATER, LeavingReason.MOVED)))
        .containsOnlyKeys("leftOn");
  }

  @Test
  void aWithdrawnConsentErasesThePersonAndTellsTheRest() {
    UUID id = mentees.add(curator, school, Entries.learner());
    UUID parent =
        mentors.add(curator, school, Entries.mentor(MentorCategory.PARENT, Entries.parentOf(id)));
    Mentee before = mentees.find(curator, id).orElseThrow();
    withdrawal.ofMentee(curator, id);
    withdrawal.ofMentor(curator, parent);
    assertThat(mentees.find(curator, id)).isEmpty();
    assertThat(mentors.find(curator, parent)).isEmpty();
    assertThat(mentees.facts(id).orElseThrow().stay().reason())
        .isEqualTo(LeavingReason.CONSENT_WITHDRAWN);
    assertThat(consents.find(List.of(before.ownConsent(), before.representativeConsent())).values())
        .allMatch(each -> each.withdrawnOn() != null);
    assertThat(events.stream(ConsentWithdrawn.class))
        .containsExactly(
            new ConsentWithdrawn(school, ConsentWithdrawn.Role.MENTEE, id),
            new ConsentWithdrawn(school, ConsentWithdrawn.Role.MENTOR, parent));
  }

  @Test
  void everyLookIsNoted() {
    UUID id = mentees.add(curator, school, Entries.learner());
    mentees.of(curator, school);
    mentees.find(curator, id);
    names.ofMentees(curator, List.of(id));
    mentees.leave(curator, id, LATER, LeavingReason.OTHER);
    withdrawal.ofMentee(curator, id);
    assertThat(log.of(id))
        .extracting(PersonalDataLog.Line::kind)
        .containsExactly(
            Kind.MENTEE_ADDED,
            Kind.MENTEE_LISTED,
            Kind.MENTEE_READ,
            Kind.NAME_READ,
            Kind.MENTEE_LEFT,
            Kind.MENTEE_ERASED);
    assertThat(log.of(id)).extracting(PersonalDataLog.Line::actor).containsOnly(curator);
  }

  @Test
  void onlyTheOrganisationItselfSeesPeople() {
    UUID mentee = mentees.add(curator, school, Entries.learner());
    UUID mentor = mentors.add(curator, school, Entries.teacher());
    List<String> strangers =
        List.of(
            town.person(town.schoolB(), Role.CURATOR).id(),
            town.person(town.department(), Role.DEPUTY_HEAD).id(),
            town.person(town.department(), Role.AUDITOR).id(),
            town.person(town.department(), Role.ADMINISTRATOR).id(),
            town.person(town.region(), Role.REGIONAL_CENTRE).id(),
            town.person(town.schoolA(), Role.MENTOR).id());
    for (String stranger : strangers) {
      assertHidden(() -> mentees.find(stranger, mentee));
      assertHidden(() -> mentees.of(stranger, school));
      assertHidden(() -> mentees.add(stranger, school, Entries.learner()));
      assertHidden(() -> mentees.change(stranger, mentee, 1, Entries.learner()));
      assertHidden(() -> mentees.leave(stranger, mentee, LATER, LeavingReason.OTHER));
      assertHidden(() -> withdrawal.ofMentee(stranger, mentee));
      assertHidden(() -> mentors.find(stranger, mentor));
      assertHidden(() -> mentors.of(stranger, school));
      assertHidden(() -> mentors.add(stranger, school, Entries.teacher()));
      assertHidden(() -> mentors.change(stranger, mentor, 1, Entries.teacher()));
      assertHidden(() -> mentors.leave(stranger, mentor, LATER, LeavingReason.OTHER));
      assertHidden(() -> withdrawal.ofMentor(stranger, mentor));
      assertThat(names.ofMentees(stranger, List.of(mentee))).isEmpty();
      assertThat(names.ofMentors(stranger, List.of(mentor))).isEmpty();
    }
    String psychologist = town.person(town.schoolA(), Role.PSYCHOLOGIST).id();
    assertThat(mentees.find(psychologist, mentee)).isPresent();
    assertHidden(() -> mentors.find(psychologist, mentor));
    assertHidden(() -> mentees.change(psychologist, mentee, 1, Entries.learner()));
    assertThat(log.of(mentee))
        .extracting(PersonalDataLog.Line::actor)
        .containsExactly(curator, psychologist);
  }

  @Test
  void trainedMentorsAreKnownFromTheDayTheyFinished() {
    UUID mentor = mentors.add(curator, school, Entries.teacher());
    trainings.add(curator, school, Training.ofMentor(mentor, "Школа наставника", 16, LATER, ""));
    assertThat(trainings.trainedMentors(school, LATER)).containsExactly(mentor);
    assertThat(trainings.trainedMentors(school, LATER.minusDays(1))).isEmpty();
    String other = town.schoolB().id();
    String stranger = town.person(town.schoolB(), Role.CURATOR).id();
    assertThat(
            refused(
                () ->
                    trainings.add(
                        stranger, other, Training.ofMentor(mentor, "Школа", 16, LATER, ""))))
        .containsOnlyKeys("entry");
  }

  private void add(LocalDate born, ConsentsGiven given) {
    mentees.add(curator, school, Entries.learner(born, given));
  }

  private static Map<String, String> refused(ThrowingCallable work) {
    return catchThrowableOfType(RegisterRefused.class, work).problems();
  }

  private static void assertHidden(ThrowingCallable work) {
    assertThatExceptionOfType(RegisterHidden.class).isThrownBy(work);
  }

  private long rows(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
  }
}
