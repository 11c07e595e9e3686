package ru.vekha.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.mentoring.programme.Readiness;
import ru.vekha.monitoring.MentoringRows;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Every mentee of the register has a pair or a reason why not. */
@VekhaTest
class UnpairedMenteesIT {

  private static final LocalDate DAY = LocalDate.of(2021, 2, 11);

  @LocalServerPort int port;
  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Readiness readiness;

  @Test
  void theCuratorNotesWhyAMenteeHasNoPairAndTakesItBack() {
    TestTown town = towns.found();
    clock.morningOf(DAY, town.schoolA().zone());
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта", DAY, 1, new Row("до 19.03.2021", "Методист отдела", "Справка")));
    MentoringRows rows = new MentoringRows(jdbc, town, roadmap);
    Organisation school = town.schoolA();
    UUID mentee = rows.mentee(school, "LEARNER", "Учеников", LocalDate.of(2008, 5, 5), null);
    Visitor curator = Visitor.signedIn(port, town.person(school, Role.CURATOR));
    assertThat(note(curator, school, mentee, "LATER").body())
        .contains("нет действующей программы, причину записывать некуда");
    UUID programme = rows.programme(school);
    assertThat(readiness.unpairedMentees(programme)).isEqualTo(1);

    Visitor neighbour = Visitor.signedIn(port, town.person(town.schoolB(), Role.CURATOR));
    assertThat(note(neighbour, school, mentee, "LATER").statusCode()).isEqualTo(404);
    assertThat(note(neighbour, town.schoolB(), mentee, "LATER").statusCode()).isEqualTo(404);
    assertThat(note(curator, school, mentee, "LATER").statusCode()).isEqualTo(302);
    assertThat(note(curator, school, mentee, "NO_FITTING_MENTOR").statusCode()).isEqualTo(302);

    assertThat(readiness.unpairedMentees(programme)).isZero();
    assertThat(curator.get("/mentoring/organisations/" + school.id() + "/matching").body())
        .contains("value=\"NO_FITTING_MENTOR\" selected");
    note(curator, school, mentee, "");
    assertThat(readiness.unpairedMentees(programme)).isEqualTo(1);
  }

  private HttpResponse<String> note(
      Visitor visitor, Organisation organisation, UUID mentee, String reason) {
    return visitor.submit(
        "/mentoring/organisations/" + organisation.id() + "/unpaired",
        "menteeId",
        mentee.toString(),
        "reason",
        reason);
  }
}
