package ru.vekha.mentoring.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vekha.VekhaTest;
import ru.vekha.mentoring.ParticipantNames;
import ru.vekha.organisation.DirectoryRefused;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.PersonalWork;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.StaffLeaving;
import ru.vekha.organisation.SubstitutionNaming;
import ru.vekha.organisation.SubstitutionPeriod;
import ru.vekha.town.TestPerson;

/** Mentors and curators are away or leave, and their pairs and programmes go on. */
@VekhaTest
class LeavingMentorIT extends PairTown {

  private static final String INTRODUCTION = "userTask_holdIntroduction";
  private static final String TRIAL = "userTask_holdTrialMeeting";

  @Autowired StaffLeaving leaving;
  @Autowired SubstitutionNaming naming;
  @Autowired ParticipantNames names;

  private TestPerson administrator;

  @BeforeEach
  void found() {
    foundTown();
    administrator = town.person(town.department(), Role.ADMINISTRATOR);
  }

  @Test
  void theMeetingsOfAMentorWhoLeavesGoToTheCurator() {
    form(mentorWithAccount(), mentee());
    assertThat(task(mentorPerson, INTRODUCTION).getAssignee()).isEqualTo(mentorPerson.id());
    List<Membership> roles =
        List.of(
            new Membership(mentorPerson.id(), mentorPerson.organisationId(), mentorPerson.role()));
    assertThat(leaving.open(administrator.id(), roles))
        .extracting(PersonalWork.Left::text)
        .containsExactly("пары и группы, встречи которых перейдут к куратору — 1");

    leaving.close(administrator.id(), mentorPerson.id(), null);

    done(curator, INTRODUCTION, day(9, 22), meeting(day(9, 22)));
    done(curator, TRIAL, day(9, 29), meeting(day(9, 29), "fit", "fits"));
    assertThat(desk.tasks(mentorPerson)).isEmpty();
  }

  @Test
  void withoutACuratorAMentorOfPairsDoesNotLeave() {
    form(mentorWithAccount(), mentee());
    jdbc.sql("UPDATE person SET active = false WHERE id = :id").param("id", curator.id()).update();

    assertThatExceptionOfType(DirectoryRefused.class)
        .isThrownBy(() -> leaving.close(administrator.id(), mentorPerson.id(), null))
        .withMessageContaining("Сначала назначьте куратора");
    assertThat(task(mentorPerson, INTRODUCTION)).isNotNull();
  }

  @Test
  void aProgrammeGetsTheSuccessorOfItsCurator() {
    jdbc.sql("UPDATE programme SET curator_id = :curator WHERE id = :id")
        .param("curator", curator.id())
        .param("id", programme)
        .update();
    assertThatExceptionOfType(DirectoryRefused.class)
        .isThrownBy(() -> leaving.close(administrator.id(), curator.id(), null))
        .withMessageContaining("программы, куратором которых назначен сотрудник — 1");

    leaving.close(administrator.id(), curator.id(), mentorPerson.id());

    assertThat(
            jdbc.sql("SELECT curator_id FROM programme WHERE id = :id")
                .param("id", programme)
                .query(String.class)
                .single())
        .isEqualTo(mentorPerson.id());
  }

  @Test
  void whoStandsInForAMentorKnowsTheMenteesOfThesePairsForTheseDays() {
    UUID mentee = mentee();
    form(mentorWithAccount(), mentee);
    TestPerson colleague = towns.hire(town.schoolA(), Role.MENTOR, "colleague");
    assertThat(names.ofMentees(colleague.id(), List.of(mentee))).isEmpty();

    naming.name(
        mentorPerson.id(),
        mentorPerson.id(),
        List.of(new Membership(mentorPerson.id(), school, Role.MENTOR)),
        colleague.id(),
        new SubstitutionPeriod(ORDER, ORDER));
    assertThat(names.ofMentees(colleague.id(), List.of(mentee))).hasSize(1);
    clock.morningOf(ORDER.plusDays(1), MOSCOW);
    assertThat(names.ofMentees(colleague.id(), List.of(mentee))).isEmpty();
  }
}
