package ru.vekha.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Who is shown what is late, and what of it. */
@VekhaTest
class OverdueIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final LocalDate DUE = LocalDate.of(2021, 3, 5);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @LocalServerPort int port;

  private TestTown town;
  private TestTown neighbour;

  @BeforeEach
  void twoTownsWithWorkForTheirSchools() {
    clock.morningOf(ORDER_DATE, MOSCOW);
    town = towns.found();
    neighbour = towns.found();
    for (TestTown each : new TestTown[] {town, neighbour}) {
      launches.launch(
          each,
          Launches.roadmap(
              "Дорожная карта " + each.key(),
              ORDER_DATE,
              1,
              new Row("до 05.03.2021", "Руководители ОО", "Приказ")));
    }
    runs.openAssignments();
  }

  @Test
  void nothingIsLateOnTheDueDayItself() throws JsonProcessingException {
    clock.morningOf(DUE, MOSCOW);

    assertThat(page(town.controller(), "").path("total").asLong()).isZero();
  }

  @Test
  void aControllerSeesTheOrganisationsBelowAndNobodyElses() throws JsonProcessingException {
    clock.morningOf(DUE.plusDays(4), MOSCOW);

    JsonNode page = page(town.controller(), "");

    assertThat(page.path("total").asLong()).isEqualTo(page.path("rows").size()).isPositive();
    assertThat(page.path("rows"))
        .allSatisfy(
            row -> {
              assertThat(row.path("roadmap").asText())
                  .startsWith("Дорожная карта " + town.key() + " ");
              assertThat(row.path("daysLate").asLong()).isEqualTo(4);
              assertThat(row.path("originalDue").asText()).isEqualTo("2021-03-05");
              assertThat(row.path("processInstanceId").asText()).isNotEmpty();
            });
    assertThat(organisations(page))
        .contains(town.schoolA().shortName(), town.schoolB().shortName());
  }

  @Test
  void aHeadSeesTheirOwnSchoolOnly() throws JsonProcessingException {
    clock.morningOf(DUE.plusDays(1), MOSCOW);

    JsonNode page = page(town.person(town.schoolA(), Role.ORGANISATION_HEAD), "");

    assertThat(organisations(page)).containsExactly(town.schoolA().shortName());
    assertThat(page.path("rows")).hasSize(1);
  }

  @Test
  void pagesFollowOneAnotherWithoutGaps() throws JsonProcessingException {
    clock.morningOf(DUE.plusDays(1), MOSCOW);
    long total = page(town.controller(), "").path("total").asLong();

    Set<String> seen = new TreeSet<>();
    for (int offset = 0; offset < total; offset++) {
      JsonNode one = page(town.controller(), "?limit=1&offset=" + offset);
      assertThat(one.path("total").asLong()).isEqualTo(total);
      seen.add(one.path("rows").path(0).path("id").asText());
    }
    assertThat(seen).hasSize((int) total);
  }

  @Test
  void countersAreThoseOfWhatAPersonSees() throws JsonProcessingException {
    clock.morningOf(DUE.plusDays(1), MOSCOW);

    assertThat(counters(town.controller()).path("late").asLong())
        .isEqualTo(page(town.controller(), "").path("total").asLong());
    JsonNode school = counters(town.person(town.schoolA(), Role.ORGANISATION_HEAD));
    assertThat(school.path("late").asLong()).isEqualTo(1);
    assertThat(school.path("open").asLong()).isEqualTo(1);
    assertThat(school.path("soon").asLong()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CURATOR", "MENTOR", "PSYCHOLOGIST"})
  void thoseWithoutCockpitAreRefused(Role role) {
    HttpResponse<String> answer =
        Visitor.signedIn(port, town.person(town.schoolA(), role)).get("/vekha/overdue");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain("Дорожная карта проверки");
  }

  @Test
  void strangersAreAskedToSignIn() {
    assertThat(new Visitor(port).get("/vekha/overdue").statusCode()).isEqualTo(401);
  }

  private JsonNode counters(TestPerson person) throws JsonProcessingException {
    HttpResponse<String> answer = Visitor.signedIn(port, person).get("/vekha/overdue/counters");
    assertThat(answer.statusCode()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private JsonNode page(TestPerson person, String query) throws JsonProcessingException {
    HttpResponse<String> answer = Visitor.signedIn(port, person).get("/vekha/overdue" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private static Set<String> organisations(JsonNode page) {
    Set<String> names = new TreeSet<>();
    page.path("rows").forEach(row -> names.add(row.path("organisation").asText()));
    return names;
  }
}
