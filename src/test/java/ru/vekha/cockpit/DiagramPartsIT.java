package ru.vekha.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.control.CardPart;
import ru.vekha.control.CardParts;
import ru.vekha.execution.part.CoExecution;
import ru.vekha.execution.part.PartWish;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Parts of co-executors on the diagram of their own process and at the step that awaits them. */
@VekhaTest
class DiagramPartsIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final LocalDate FRIDAY = LocalDate.of(2021, 2, 26);
  private static final LocalDate NEXT_FRIDAY = LocalDate.of(2021, 3, 5);
  private static final LocalDate WEDNESDAY = LocalDate.of(2021, 3, 3);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Cards cards;
  @Autowired CardParts parts;
  @Autowired CoExecution coExecution;
  @Autowired Desk desk;
  @Autowired MovableClock clock;
  @Autowired RepositoryService repository;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestTown town;
  private UUID roadmap;

  @BeforeEach
  void twoSchoolsWithPartsGiven() {
    clock.morningOf(ORDER_DATE, MOSCOW);
    town = towns.found();
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                new Launches.Row("до 12.03.2021", "Руководители ОО", "Приказ")));
    runs.openAssignments();
    give(town.schoolA(), FRIDAY);
    give(town.schoolA(), NEXT_FRIDAY);
    give(town.schoolB(), FRIDAY);
    clock.morningOf(WEDNESDAY, MOSCOW);
  }

  @Test
  void aDefinitionCountsPartsWhereTheirCoExecutorsAre() throws JsonProcessingException {
    JsonNode step = onlyStep(json(town.controller(), definition()));

    assertThat(step.path("activityId").asText()).isEqualTo("userTask_deliverPart");
    assertThat(step.path("ofParts").asBoolean()).isTrue();
    assertNumbers(step.path("numbers"), 3, 2, 3);
    // A school's own are counted one by one, a stranger's are nothing.
    assertNumbers(onlyStep(json(head(town.schoolA()), definition())).path("numbers"), 2, 1, 3);
    assertNumbers(
        onlyStep(json(towns.found().controller(), definition())).path("numbers"), 0, 0, 0);

    String narrowed = definition() + "?organisation=" + town.schoolB().id();
    assertNumbers(onlyStep(json(town.controller(), narrowed)).path("numbers"), 1, 1, 3);
    assertThat(visitor(head(town.schoolA())).get(narrowed).statusCode()).isEqualTo(422);
    assertThat(differences()).isZero();
  }

  @Test
  void aDefinitionTellsOrganisationsApartThatHaveNothingButParts() throws JsonProcessingException {
    jdbc.sql("UPDATE card_part SET organisation_id = ? WHERE organisation_id = ?")
        .params(town.artCentre().id(), town.schoolB().id())
        .update();

    JsonNode places = json(town.controller(), definition() + "/steps/userTask_deliverPart");

    assertThat(places.path("places").findValuesAsText("organisationId"))
        .containsExactlyInAnyOrder(town.schoolA().id(), town.artCentre().id());
    assertThat(places.path("places").findValuesAsText("late")).containsExactly("1", "1");
    assertThat(differences()).isZero();
  }

  @Test
  void theNumbersFollowWhatHappensToAPart() throws JsonProcessingException {
    CardPart part = firstPart(town.schoolA());
    deliver(town.schoolA(), part);
    assertNumbers(onlyStep(json(town.controller(), definition())).path("numbers"), 2, 1, 3);
    assertNumbers(onlyStep(instance(part)).path("numbers"), 0, 0, 0);

    String work = work(town.schoolA()).getId();
    TestPerson head = head(town.schoolA());
    coExecution.sendBack(work, part.id(), "Добавить даты", NEXT_FRIDAY, head.id());
    assertNumbers(onlyStep(json(town.controller(), definition())).path("numbers"), 3, 1, 3);
    assertNumbers(onlyStep(instance(part)).path("numbers"), 0, 0, 0);
    assertNumbers(onlyStep(instance(firstPart(town.schoolA()))).path("numbers"), 1, 0, 0);

    coExecution.moveDate(work, part.id(), WEDNESDAY, head.id());
    clock.morningOf(WEDNESDAY.plusDays(1), MOSCOW);
    assertNumbers(onlyStep(instance(firstPart(town.schoolA()))).path("numbers"), 1, 1, 1);

    coExecution.takeBack(work, part.id(), head.id());
    assertNumbers(onlyStep(json(town.controller(), definition())).path("numbers"), 2, 1, 4);
    assertThat(differences()).isZero();
  }

  @Test
  void anInstanceOfAPartIsReadByItsOwnPeopleOnly() throws JsonProcessingException {
    CardPart part = firstPart(town.schoolA());
    String path = path(part);

    assertNumbers(onlyStep(json(head(town.schoolA()), path)).path("numbers"), 1, 1, 3);
    assertNumbers(onlyStep(json(town.controller(), path)).path("numbers"), 1, 1, 3);
    assertThat(visitor(head(town.schoolB())).get(path).statusCode()).isEqualTo(404);
    assertThat(visitor(towns.found().controller()).get(path).statusCode()).isEqualTo(404);
    TestPerson curator = town.person(town.schoolA(), Role.CURATOR);
    assertThat(visitor(curator).get(path).statusCode()).isEqualTo(403);
  }

  @Test
  void anAssignmentShowsWhatItAwaitsWhereItStands() throws JsonProcessingException {
    String path = "/vekha/diagrams/instances/" + work(town.schoolA()).getProcessInstanceId();

    JsonNode perform = step(json(town.controller(), path), "userTask_performAssignment");
    assertNumbers(perform.path("numbers"), 1, 0, 0);
    assertNumbers(perform.path("parts"), 2, 1, 3);
    assertThat(visitor(head(town.schoolB())).get(path).statusCode()).isEqualTo(404);

    desk.submits(
        head(town.schoolA()),
        work(town.schoolA()),
        Map.of(
            "done", "full",
            "reportText", "Приказ издан",
            "documentNumber", "12-у",
            "documentDate", "2021-03-02"));
    JsonNode after = json(town.controller(), path);
    assertThat(step(after, "userTask_performAssignment").path("parts").isNull()).isTrue();
    assertNumbers(step(after, "callActivity_acceptResult").path("parts"), 2, 1, 3);

    CardPart part = firstPart(town.schoolB());
    String other = "/vekha/diagrams/instances/" + work(town.schoolB()).getProcessInstanceId();
    deliver(town.schoolB(), part);
    assertThat(
            step(json(head(town.schoolB()), other), "userTask_performAssignment")
                .path("parts")
                .isNull())
        .isTrue();
  }

  private void give(Organisation organisation, LocalDate due) {
    assertThat(
            coExecution.give(
                work(organisation).getId(),
                new PartWish("Собрать анкеты", due, organisation.id(), Role.CURATOR, null),
                head(organisation).id()))
        .isPresent();
  }

  private void deliver(Organisation organisation, CardPart part) {
    TestPerson curator = town.person(organisation, Role.CURATOR);
    Task task =
        desk.tasks(curator).stream()
            .filter(each -> each.getProcessInstanceId().equals(part.processInstanceId()))
            .findFirst()
            .orElseThrow();
    desk.submits(curator, task, Map.of("answer", "Анкеты собраны"));
  }

  private CardPart firstPart(Organisation organisation) {
    return cards.of(roadmap).stream()
        .filter(card -> card.organisation().equals(organisation.id()))
        .findFirst()
        .map(card -> parts.of(card.id()).get(0))
        .orElseThrow();
  }

  private Task work(Organisation organisation) {
    return desk.tasks(head(organisation)).stream()
        .filter(task -> task.getTaskDefinitionKey().equals("userTask_performAssignment"))
        .findFirst()
        .orElseThrow();
  }

  private TestPerson head(Organisation organisation) {
    return town.person(organisation, Role.ORGANISATION_HEAD);
  }

  private String definition() {
    return "/vekha/diagrams/definitions/"
        + repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("coExecution")
            .latestVersion()
            .singleResult()
            .getId();
  }

  private JsonNode instance(CardPart part) throws JsonProcessingException {
    return json(town.controller(), path(part));
  }

  private static String path(CardPart part) {
    return "/vekha/diagrams/instances/" + part.processInstanceId();
  }

  private static JsonNode onlyStep(JsonNode view) {
    assertThat(view.path("steps").size()).as(view.toString()).isEqualTo(1);
    return view.path("steps").path(0);
  }

  private static JsonNode step(JsonNode view, String activity) {
    for (JsonNode each : view.path("steps")) {
      if (each.path("activityId").asText().equals(activity)) {
        return each;
      }
    }
    throw new AssertionError("No step " + activity + " in " + view);
  }

  private static void assertNumbers(JsonNode numbers, int open, int late, double delay) {
    assertThat(numbers.toString())
        .isEqualTo("{\"open\":%d,\"late\":%d,\"delay\":%s}".formatted(open, late, delay));
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
