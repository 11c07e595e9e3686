package ru.vekha.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

/** What the engine keeps of an instance, in words, over HTTP. */
@VekhaTest
class InstanceDataIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Cards cards;
  @Autowired MovableClock clock;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestTown town;

  @BeforeEach
  void aTown() {
    clock.morningOf(ORDER_DATE, MOSCOW);
    town = towns.found();
  }

  @Test
  void anAssignmentTellsWhatIsDueWhenAndByWhom() throws JsonProcessingException {
    Cards.Card card = launched();
    JsonNode lines = data(town.controller(), card.processInstance());

    Map<String, String> told = told(lines);
    assertThat(told)
        .containsEntry("Организация", "Школа А")
        .containsEntry("Роль ответственного", "Руководитель организации")
        .containsEntry("Роль контролирующего", "Контролёр исполнения")
        .containsEntry("Вид документа о результате", "Приказ")
        .containsEntry("Срок известен", "да")
        .containsEntry("Срок исполнения", "05.03.2021, 23:59")
        .containsEntry("Ответственный", null);
    assertThat(told.get("Поручение")).startsWith(told.get("Номер в дорожной карте") + " ");
    assertThat(lines.path(0).path("label").asText()).isEqualTo("Поручение");
    assertThat(lines.findValuesAsText("link")).contains("/history/assignments/" + card.id());
    // Neither ids nor the engine's names are left.
    assertThat(lines.toString().replaceAll("\"(label|value|link)\"|/history/[^\"]*|null", ""))
        .doesNotContainPattern("[A-Za-z]{2,}");

    runtime.setVariable(card.processInstance(), "somethingNew", "secret");
    runtime.setVariable(card.processInstance(), "responsibleGroup", "no-such-role");
    runtime.setVariable(card.processInstance(), "dueMoment", "soon");
    runtime.setVariable(card.processInstance(), "assignmentId", "x");
    runtime.setVariable(card.processInstance(), "organisationId", "nobody");
    assertThat(told(data(town.controller(), card.processInstance())))
        .containsEntry("Служебное значение", "не показано")
        .containsEntry("Роль ответственного", "не удалось прочитать")
        .containsEntry("Срок исполнения", "не удалось прочитать")
        .containsEntry("Поручение", "не удалось прочитать")
        .containsEntry("Организация", "больше нет в системе")
        .doesNotContainValue("secret");
  }

  @Test
  void everythingThatRunsForATownHasWords() throws JsonProcessingException {
    RoadmapData roadmap = RoadmapCatalogue.shipped().find("dzerzhinsk-2021").orElseThrow();
    UUID id = launches.launch(town, roadmap);
    runs.workOff(
        jdbc.sql("SELECT process_instance_id FROM roadmap WHERE id = ?")
            .param(id)
            .query(String.class)
            .single());
    runs.openAssignments();
    List<ProcessInstance> running =
        runtime
            .createProcessInstanceQuery()
            .tenantIdIn(town.department().id(), town.schoolA().id(), town.schoolB().id())
            .list();

    assertThat(running).hasSizeGreaterThan(5);
    assertThat(running.stream().map(each -> each.getProcessDefinitionId().replaceAll(":.*", "")))
        .contains("roadmap", "organisationProgramme", "programmeApproval");
    for (ProcessInstance instance : running) {
      assertThat(told(data(town.controller(), instance.getId())))
          .as(instance.getProcessDefinitionId())
          .containsKey("Организация")
          .doesNotContainKey("Служебное значение")
          .doesNotContainValue("не удалось прочитать")
          .doesNotContainValue("больше нет в системе");
    }
  }

  @Test
  void itIsToldToThoseAloneWhoMayReadTheWork() {
    Cards.Card card = launched();
    String path = path(card.processInstance());
    TestPerson head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    TestPerson neighbour = town.person(town.schoolB(), Role.ORGANISATION_HEAD);
    TestPerson curator = town.person(town.schoolA(), Role.CURATOR);

    assertThat(visitor(head).get(path).statusCode()).isEqualTo(200);
    assertThat(visitor(neighbour).get(path).statusCode()).isEqualTo(404);
    assertThat(visitor(towns.found().controller()).get(path).statusCode()).isEqualTo(404);
    assertThat(visitor(curator).get(path).statusCode()).isEqualTo(403);
    assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(401);
    for (String nonsense : List.of("x", "%00", "%3Cscript%3E", "assignment:1:1")) {
      assertThat(visitor(head).get(path(nonsense)).statusCode()).as(nonsense).isIn(400, 404);
    }
  }

  private Cards.Card launched() {
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                new Launches.Row("до 05.03.2021", "Руководители ОО", "Приказ")));
    runs.openAssignments();
    return cards.of(roadmap).stream()
        .filter(card -> card.organisation().equals(town.schoolA().id()))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> told(JsonNode lines) {
    Map<String, String> told = new LinkedHashMap<>();
    lines.forEach(
        line ->
            told.put(
                line.path("label").asText(),
                line.path("value").isNull() ? null : line.path("value").asText()));
    return told;
  }

  private JsonNode data(TestPerson person, String instance) throws JsonProcessingException {
    return new ObjectMapper().readTree(visitor(person).get(path(instance)).body());
  }

  private static String path(String instance) {
    return "/vekha/instances/" + instance + "/data";
  }

  private Visitor visitor(TestPerson person) {
    return Visitor.signedIn(port, person);
  }
}
