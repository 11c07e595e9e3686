package ru.vekha.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.RoadmapCatalogue;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.Cards;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** How much is open and late at the steps of a diagram, over HTTP. */
@VekhaTest
class DiagramLatenessIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Cards cards;
  @Autowired MovableClock clock;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestTown town;
  private UUID roadmap;

  @BeforeEach
  void aTownWithWork() {
    clock.morningOf(ORDER_DATE, MOSCOW);
    town = towns.found();
  }

  @Test
  void assignmentsAreCountedAtTheStepsTheyWaitAt() throws JsonProcessingException {
    launch();
    JsonNode step = step(definition(town.controller(), "assignment", ""), "performAssignment");

    // Due on Friday the fifth of March; the eighth is a holiday, today is Wednesday the tenth.
    assertThat(step.path("name").asText()).isEqualTo("Выполнить поручение");
    assertThat(step.path("numbers").path("open").asInt()).isEqualTo(4);
    assertThat(step.path("numbers").path("late").asInt()).isEqualTo(2);
    assertThat(step.path("numbers").path("delay").asDouble()).isEqualTo(2);

    jdbc.sql(
            "UPDATE control_card SET state = 'HANDED_IN', round = 1, accept_by = '2021-03-09',"
                + " accept_at = '2021-03-09T21:00:00Z', accepting_role = 'controller' WHERE"
                + " roadmap_id = ? AND organisation_id = ? AND due_at < '2021-03-10T00:00:00Z'")
        .params(roadmap, town.schoolA().id())
        .update();
    JsonNode after = definition(town.controller(), "assignment", "");
    assertThat(step(after, "performAssignment").path("numbers").path("open").asInt()).isEqualTo(3);
    JsonNode acceptance = after.path("steps").path(2).path("numbers");
    assertThat(after.path("steps").path(2).path("activityId").asText())
        .isEqualTo("callActivity_acceptResult");
    assertThat(acceptance.path("open").asInt()).isEqualTo(1);
    assertThat(acceptance.path("late").asInt()).isEqualTo(1);
    assertThat(acceptance.path("delay").asDouble()).isEqualTo(1);
  }

  @Test
  void stepsOfLifecyclesAreCountedFromTheSumsAndOfProcessesThatAreCalled()
      throws JsonProcessingException {
    launchDzerzhinsk();
    clock.morningOf(LocalDate.of(2021, 2, 24), MOSCOW);
    JsonNode approval = definition(town.controller(), "programmeApproval", "");
    JsonNode programme = definition(town.controller(), "organisationProgramme", "");

    // «до 19.02.2021» in two schools and a house of arts; the 23rd is a holiday.
    JsonNode develop = step(approval, "developProgramme").path("numbers");
    assertThat(develop.path("open").asInt()).isEqualTo(3);
    assertThat(develop.path("late").asInt()).isEqualTo(3);
    assertThat(step(programme, "approval").path("numbers").path("late").asInt())
        .isGreaterThan(3)
        .isEqualTo(
            approval.path("steps").findValues("late").stream().mapToInt(JsonNode::asInt).sum());
    assertThat(differences()).isZero();

    // A school's own numbers are counted one by one, a stranger's are nothing.
    TestPerson head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    JsonNode own = definition(head, "programmeApproval", "");
    assertThat(step(own, "developProgramme").path("numbers").path("late").asInt()).isEqualTo(1);
    JsonNode strange = definition(towns.found().controller(), "programmeApproval", "");
    assertThat(strange.path("steps").findValues("open")).allMatch(each -> each.asInt() == 0);
  }

  @Test
  void anInstanceShowsItsOwnWorkToThoseWhoMaySeeIt() throws JsonProcessingException {
    launch();
    String instance =
        cards.of(roadmap).stream()
            .filter(card -> card.organisation().equals(town.schoolA().id()))
            .findFirst()
            .map(Cards.Card::processInstance)
            .orElseThrow();
    String path = "/vekha/diagrams/instances/" + instance;

    JsonNode numbers = step(json(town.controller(), path), "performAssignment").path("numbers");
    assertThat(numbers.path("open").asInt()).isEqualTo(1);
    assertThat(numbers.path("late").asInt()).isEqualTo(1);
    assertThat(numbers.path("delay").asDouble()).isEqualTo(2);
    TestPerson neighbour = town.person(town.schoolB(), Role.ORGANISATION_HEAD);
    assertThat(visitor(neighbour).get(path).statusCode()).isEqualTo(404);
    assertThat(visitor(town.controller()).get(path + "0").statusCode()).isEqualTo(404);
  }

  @Test
  void anInstanceOfALifecycleShowsStepsWhoseTurnHasNotComeToo() throws JsonProcessingException {
    launchDzerzhinsk();
    clock.morningOf(LocalDate.of(2021, 2, 24), MOSCOW);
    String instance =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("programmeApproval")
            .tenantIdIn(town.schoolA().id())
            .singleResult()
            .getId();
    String path = "/vekha/diagrams/instances/" + instance;

    JsonNode view = json(town.controller(), path);
    assertThat(step(view, "developProgramme").path("numbers").path("late").asInt()).isEqualTo(1);
    assertThat(step(view, "approveProgramme").path("numbers").path("late").asInt()).isEqualTo(1);
    TestPerson neighbour = town.person(town.schoolB(), Role.ORGANISATION_HEAD);
    assertThat(visitor(neighbour).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aStepIsToldByOrganisationAndNarrowedToOne() throws JsonProcessingException {
    launch();
    String steps = path("assignment") + "/steps/userTask_performAssignment";

    JsonNode places = json(town.controller(), steps);
    assertThat(places.path("places").findValuesAsText("organisation"))
        .containsExactlyInAnyOrder("Школа А", "Школа Б");
    assertThat(places.path("places").findValuesAsText("late")).containsExactly("1", "1");
    assertThat(places.path("left").asInt()).isZero();

    JsonNode narrowed =
        definition(town.controller(), "assignment", "?organisation=" + town.schoolA().id());
    assertThat(narrowed.path("organisation").asText()).isEqualTo("Школа А");
    assertThat(step(narrowed, "performAssignment").path("numbers").path("open").asInt())
        .isEqualTo(2);
    JsonNode alone = json(town.controller(), steps + "?organisation=" + town.schoolA().id());
    assertThat(alone.path("places").findValuesAsText("organisation")).containsExactly("Школа А");
  }

  @Test
  void whatMayNotBeSeenIsRefused() {
    TestPerson head = town.person(town.schoolB(), Role.ORGANISATION_HEAD);
    String definition = path("assignment");
    for (String organisation : List.of(town.schoolA().id(), "nobody", "%00", "%3Cscript%3E")) {
      HttpResponse<String> answer = visitor(head).get(definition + "?organisation=" + organisation);
      assertThat(answer.statusCode()).as(organisation).isEqualTo(422);
      assertThat(answer.body()).as(organisation).doesNotContain("Школа", "script");
    }
    assertThat(visitor(head).get("/vekha/diagrams/definitions/assignment:99:x").statusCode())
        .isEqualTo(404);
    assertThat(visitor(head).get(definition + "/steps/userTask_x").statusCode()).isEqualTo(404);
    TestPerson curator = town.person(town.schoolA(), Role.CURATOR);
    for (String path :
        List.of(
            definition,
            definition + "/steps/userTask_performAssignment",
            "/vekha/diagrams/instances/x")) {
      assertThat(visitor(curator).get(path).statusCode()).isEqualTo(403);
      assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(401);
    }
  }

  private void launch() {
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                new Launches.Row("до 05.03.2021", "Руководители ОО", "Приказ"),
                new Launches.Row("до 12.03.2021", "Кураторы ОО", "Справка")));
    runs.openAssignments();
    clock.morningOf(LocalDate.of(2021, 3, 10), MOSCOW);
  }

  private void launchDzerzhinsk() {
    RoadmapData data = RoadmapCatalogue.shipped().find("dzerzhinsk-2021").orElseThrow();
    roadmap = launches.launch(town, data);
    runs.workOff(
        jdbc.sql("SELECT process_instance_id FROM roadmap WHERE id = ?")
            .param(roadmap)
            .query(String.class)
            .single());
    runs.openAssignments();
  }

  private JsonNode definition(TestPerson person, String key, String query)
      throws JsonProcessingException {
    return json(person, path(key) + query);
  }

  private String path(String key) {
    return "/vekha/diagrams/definitions/"
        + repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(key)
            .latestVersion()
            .singleResult()
            .getId();
  }

  private static JsonNode step(JsonNode view, String name) {
    for (JsonNode each : view.path("steps")) {
      if (each.path("activityId").asText().endsWith("_" + name)) {
        return each;
      }
    }
    throw new AssertionError("No step " + name + " in " + view);
  }

  private long differences() {
    return jdbc.sql("SELECT count(*) FROM card_count_difference").query(Long.class).single();
  }

  private JsonNode json(TestPerson person, String path) throws JsonProcessingException {
    HttpResponse<String> answer = visitor(person).get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private Visitor visitor(TestPerson person) {
    return Visitor.signedIn(port, person);
  }
}
