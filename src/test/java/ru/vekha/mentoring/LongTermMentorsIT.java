package ru.vekha.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Former mentees in the register of mentors, and trainings of those who are no mentors. */
@VekhaTest
class LongTermMentorsIT {

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Mentees mentees;
  @Autowired Mentors mentors;
  @Autowired LongTermMentors longTerm;
  @Autowired Trainings trainings;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private TestTown town;
  private TestPerson curator;
  private String school;

  @BeforeEach
  void foundTown() {
    clock.morningOf(Entries.ENTERED.plusMonths(9), ZoneId.of("Europe/Moscow"));
    town = towns.found();
    curator = town.person(town.schoolA(), Role.CURATOR);
    school = town.schoolA().id();
  }

  /** School template 7/6. */
  @Test
  void onlyWhoWentTheWholeWayIsTakenIntoTheLongTermRegisterAndOnlyOnce() {
    UUID mentee = mentees.add(curator.id(), school, Entries.learner());
    assertThatExceptionOfType(RegisterRefused.class)
        .isThrownBy(() -> takeIn(mentee))
        .withMessageContaining("прошли полный цикл");
    fullCycle(mentee);
    UUID mentor = takeIn(mentee);

    assertThat(mentors.find(curator.id(), mentor).orElseThrow().facts().offer().longTerm())
        .isTrue();
    assertThatExceptionOfType(RegisterRefused.class).isThrownBy(() -> takeIn(mentee));
  }

  @Test
  void aNeighboursMenteeIsNotTakenIn() {
    String neighbour = town.person(town.schoolB(), Role.CURATOR).id();
    UUID strange = mentees.add(neighbour, town.schoolB().id(), Entries.learner());
    fullCycle(strange);

    assertThatExceptionOfType(RegisterRefused.class).isThrownBy(() -> takeIn(strange));
  }

  @Test
  void noPathTakesInAMenteeWithoutTheMarkOfTheFullCycle() {
    UUID mentee = mentees.add(curator.id(), school, Entries.learner());
    UUID mentor = mentors.add(curator.id(), school, Entries.teacher());

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(
            () ->
                jdbc.sql("INSERT INTO mentor_former_mentee VALUES (:mentor, :mentee, :school)")
                    .param("mentor", mentor)
                    .param("mentee", mentee)
                    .param("school", school)
                    .update())
        .withMessageContaining("only after the full cycle");
  }

  @Test
  void thePageOfAFormerMenteeLeadsToTheRegisterOfMentorsWithTheDataFilledIn() {
    UUID mentee = mentees.add(curator.id(), school, Entries.learner());
    Visitor visitor = Visitor.signedIn(port, curator);
    String page = "/mentoring/mentees/" + mentee;
    String form = "/mentoring/organisations/" + school + "/mentors/new?formerMentee=" + mentee;
    assertThat(visitor.get(page).body()).doesNotContain("Внести в долгосрочную базу");
    fullCycle(mentee);

    assertThat(visitor.get(page).body()).contains("Внести в долгосрочную базу", form);
    assertThat(visitor.get(form).body())
        .contains("value=\"Учеников\"", "value=\"" + mentee + "\"", "value=\"2007-05-05\"");
    Visitor neighbour = Visitor.signedIn(port, town.person(town.schoolB(), Role.CURATOR));
    assertThat(neighbour.get(form).statusCode()).isEqualTo(404);
  }

  /** Bodaybo, order 4.3: mentors and curators. */
  @Test
  void trainingOfACuratorIsNotedLikeThatOfAMentor() {
    UUID mentor = mentors.add(curator.id(), school, Entries.teacher());
    trainings.add(
        curator.id(),
        school,
        Training.ofMentor(mentor, "Школа наставников", 16, Entries.ENTERED, "Удостоверение 1"));
    Visitor visitor = Visitor.signedIn(port, curator);
    String page = "/mentoring/organisations/" + school + "/trainings";
    String stranger = town.person(town.schoolB(), Role.CURATOR).id();
    assertThat(train(visitor, page, stranger)).isEqualTo(422);
    assertThat(train(visitor, page, "")).isEqualTo(422);
    assertThat(train(visitor, page, curator.id())).isEqualTo(302);

    assertThat(visitor.get(page).body()).contains("Дистанционный курс кураторов", "01.03.2022");
    assertThat(trainings.of(school))
        .extracting(Training::personId)
        .containsExactlyInAnyOrder(curator.id(), null);
    Visitor neighbour = Visitor.signedIn(port, town.person(town.schoolB(), Role.CURATOR));
    assertThat(neighbour.get(page).statusCode()).isEqualTo(404);
    assertThat(train(neighbour, page, curator.id())).isEqualTo(404);
  }

  private static int train(Visitor visitor, String page, String person) {
    return visitor
        .submit(
            page,
            "personId",
            person,
            "title",
            "Дистанционный курс кураторов",
            "hours",
            "36",
            "finishedOn",
            "2022-03-01")
        .statusCode();
  }

  private UUID takeIn(UUID mentee) {
    return longTerm.takeIn(curator.id(), school, mentee, Entries.teacher());
  }

  private void fullCycle(UUID mentee) {
    jdbc.sql("UPDATE mentee SET full_cycle_on = :day WHERE id = :id")
        .param("day", Entries.ENTERED.plusMonths(8))
        .param("id", mentee)
        .update();
  }
}
