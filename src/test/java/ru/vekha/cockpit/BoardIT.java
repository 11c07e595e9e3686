package ru.vekha.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
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

/** The board over HTTP: what an address may say, and what it never gets. */
@VekhaTest
class BoardIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestTown town;
  private UUID roadmap;

  @BeforeEach
  void aTownWithWork() {
    clock.morningOf(ORDER_DATE, MOSCOW);
    town = towns.found();
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                new Row("до 05.03.2021", "Руководители ОО", "Приказ"),
                new Row("до 12.03.2021", "Кураторы ОО", "Справка")));
    runs.openAssignments();
    clock.morningOf(LocalDate.of(2021, 3, 8), MOSCOW);
  }

  @Test
  void filtersNarrowWhatIsShownAndCounted() throws JsonProcessingException {
    JsonNode late = board(town.controller(), "");
    assertThat(late.path("total").asInt()).isEqualTo(late.path("rows").size()).isEqualTo(2);
    assertThat(late.path("rows").path(0).path("daysLate").asInt()).isEqualTo(3);
    assertThat(late.path("rows").path(0).path("originalDue").asText()).isEqualTo("2021-03-05");

    String curators = "show=soon&role=curator&roadmap=" + roadmap + "&organisation=" + schoolA();
    JsonNode soon = board(town.controller(), curators);
    assertThat(soon.path("rows")).hasSize(1);
    assertThat(soon.path("rows").path(0).path("organisationId").asText()).isEqualTo(schoolA());
    JsonNode counters = json(town.controller(), "/vekha/board/counters?" + curators);
    assertThat(counters.path("soon").path("number").asInt()).isEqualTo(1);
    assertThat(counters.path("late").path("number").asInt()).isZero();
  }

  @Test
  void nothingIsLateOnTheDueDayItself() throws JsonProcessingException {
    clock.morningOf(LocalDate.of(2021, 3, 5), MOSCOW);

    assertThat(board(town.controller(), "").path("total").asInt()).isZero();
    assertThat(board(town.controller(), "show=open").path("rows").size()).isPositive();
  }

  @Test
  void nonsenseInTheAddressIsRefusedInWords() throws JsonProcessingException {
    for (String nonsense :
        List.of(
            "show=all",
            "roadmap=1",
            "role=director",
            "organisation=" + encoded("'; DROP TABLE control_card"),
            "person=" + encoded("<script>"),
            "sort=colour",
            "down=1",
            "section=" + encoded("1. Раздел"),
            "roadmap=" + roadmap + "&section=" + encoded("\0"),
            "after=nonsense",
            "after=-1",
            "after=" + encoded("+999999999-12-31T23:59:59Z_" + roadmap))) {
      HttpResponse<String> answer = visitor(town.controller()).get("/vekha/board?" + nonsense);
      assertThat(answer.statusCode()).as(nonsense).isEqualTo(422);
      assertThat(new ObjectMapper().readTree(answer.body()).path("message").asText())
          .as(nonsense)
          .matches("[А-Я][^A-Za-z]+\\.");
    }
  }

  @Test
  void anotherOrganisationIsRefusedAndAnotherRoadmapIsEmpty() throws JsonProcessingException {
    TestPerson head = town.person(town.schoolB(), Role.ORGANISATION_HEAD);

    assertThat(visitor(head).get("/vekha/board?organisation=" + schoolA()).statusCode())
        .isEqualTo(422);
    assertThat(board(towns.found().controller(), "roadmap=" + roadmap).path("rows")).isEmpty();
    assertThat(board(head, "").path("rows")).hasSize(1);
  }

  @Test
  void choicesAreThoseOfThePersonsOwnTree() throws JsonProcessingException {
    JsonNode above = json(town.controller(), "/vekha/board/choices?roadmap=" + roadmap);
    assertThat(above.path("below").findValuesAsText("id"))
        .containsExactlyInAnyOrder(
            town.centre().id(), schoolA(), town.schoolB().id(), town.artCentre().id());
    assertThat(above.path("roadmaps").findValuesAsText("id")).containsExactly(roadmap.toString());
    assertThat(above.path("sections").findValuesAsText("name")).containsExactly("1. Раздел");

    TestPerson head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    JsonNode school = json(head, "/vekha/board/choices");
    assertThat(school.path("below")).isEmpty();
    assertThat(school.path("roadmaps").findValuesAsText("id")).containsExactly(roadmap.toString());
    JsonNode neighbour =
        json(towns.found().controller(), "/vekha/board/choices?roadmap=" + roadmap);
    assertThat(neighbour.path("roadmaps")).isEmpty();
    assertThat(neighbour.path("sections")).isEmpty();
  }

  @Test
  void delaysAreCountedByOrganisationAndWeek() throws JsonProcessingException {
    JsonNode delays = json(town.controller(), "/vekha/board/delays?show=open");

    assertThat(delays.path("places").findValuesAsText("organisationId"))
        .containsExactlyInAnyOrder(schoolA(), town.schoolB().id());
    assertThat(delays.path("places").findValuesAsText("section")).containsOnly("1. Раздел");
    // The fifth of March 2021 was a Friday.
    assertThat(delays.path("weeks")).hasSize(1);
    assertThat(delays.path("weeks").path(0).path("monday").asText()).isEqualTo("2021-03-01");
    assertThat(delays.path("weeks").path(0).path("late").asInt()).isEqualTo(2);
    TestPerson head = town.person(town.schoolB(), Role.ORGANISATION_HEAD);
    assertThat(json(head, "/vekha/board/delays").path("places").findValuesAsText("organisationId"))
        .containsExactly(town.schoolB().id());
  }

  @Test
  void aRoadmapIsShownRowByRowPlanAgainstFact() throws JsonProcessingException {
    jdbc.sql(
            "UPDATE control_card SET state = 'CLOSED', closed_at = '2021-03-03T09:00:00Z' WHERE"
                + " roadmap_id = ? AND organisation_id = ? AND current_due = '2021-03-05'")
        .params(roadmap, schoolA())
        .update();
    JsonNode rows = json(town.controller(), "/vekha/board/timeline?roadmap=" + roadmap);

    assertThat(rows).hasSize(2);
    JsonNode first = rows.path(0);
    assertThat(first.path("number").asText()).startsWith("1.1");
    assertThat(first.path("opens").asText()).isEqualTo("2021-02-11");
    assertThat(first.path("begun").asText()).isEqualTo("2021-02-11");
    assertThat(first.path("planned").asText()).isEqualTo("2021-03-05");
    assertThat(first.path("closed").asText()).isEqualTo("2021-03-03");
    assertThat(first.path("cards").asInt()).isEqualTo(2);
    assertThat(first.path("done").asInt()).isEqualTo(1);
    assertThat(first.path("late").asInt()).isEqualTo(1);
    assertThat(rows.path(1).path("done").asInt()).isZero();

    TestPerson head = town.person(town.schoolB(), Role.ORGANISATION_HEAD);
    JsonNode own = json(head, "/vekha/board/timeline?roadmap=" + roadmap);
    assertThat(own.path(0).path("cards").asInt()).isEqualTo(1);
    assertThat(own.path(0).path("done").asInt()).isZero();
    assertThat(json(towns.found().controller(), "/vekha/board/timeline?roadmap=" + roadmap))
        .isEmpty();
    assertThat(visitor(head).get("/vekha/board/timeline").statusCode()).isEqualTo(422);
  }

  @Test
  void theWorkbookHasTheRowsOfAllPages() throws IOException {
    HttpResponse<byte[]> answer =
        visitor(town.controller()).download("/vekha/board/table.xlsx?roadmap=" + roadmap);

    assertThat(answer.statusCode()).isEqualTo(200);
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(answer.body()))) {
      List<String> texts = new ArrayList<>();
      workbook
          .getSheetAt(0)
          .forEach(
              row -> row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell))));
      assertThat(texts).contains("Школа А", "Школа Б", "Мероприятие 1", "Показатель: просрочено");
    }
  }

  @Test
  void theLibraryOfTheChartIsServedAndNothingElseOfIt() {
    String library = "/webjars/echarts/5.3.1/";
    Visitor visitor = visitor(town.controller());

    assertThat(visitor.get(library + "dist/echarts.esm.min.js").statusCode()).isEqualTo(200);
    assertThat(visitor.get(library + "package.json").statusCode()).isEqualTo(403);
    assertThat(new Visitor(port).get(library + "dist/echarts.esm.min.js").statusCode())
        .isEqualTo(302);
  }

  @Test
  void thoseWithoutCockpitAreRefused() {
    for (String path :
        List.of("", "/counters", "/choices", "/delays", "/timeline", "/table.xlsx")) {
      assertThat(
              visitor(town.person(town.schoolA(), Role.CURATOR))
                  .get("/vekha/board" + path)
                  .statusCode())
          .isEqualTo(403);
      assertThat(new Visitor(port).get("/vekha/board" + path).statusCode()).isEqualTo(401);
    }
  }

  private String schoolA() {
    return town.schoolA().id();
  }

  private JsonNode board(TestPerson person, String query) throws JsonProcessingException {
    return json(person, "/vekha/board?" + query);
  }

  private JsonNode json(TestPerson person, String path) throws JsonProcessingException {
    HttpResponse<String> answer = visitor(person).get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private Visitor visitor(TestPerson person) {
    return Visitor.signedIn(port, person);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
