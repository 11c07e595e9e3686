package ru.vekha.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Cards.Card;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** An organisation sees its own work and that of organisations below it, never a neighbour's. */
@VekhaTest
class ForeignOrganisationIT {

  private static final Path TABLE = Path.of("src/test/resources/authorization-matrix.tsv");

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired JdbcClient jdbc;

  private TestTown town;
  private TestTown neighbours;
  private Card ofSchoolB;
  private Task taskOfSchoolB;
  private String documentOfSchoolB;

  /** School B has a task with a document, another one handed in. */
  @BeforeEach
  void launch() {
    town = towns.found();
    neighbours = towns.found();
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта проверки",
                ORDER_DATE,
                1,
                new Row("до 05.03.2021", "Руководители ОО, ОДО", "Праздничные мероприятия"),
                new Row("до 06.03.2021", "Руководители ОО, ОДО", "Праздничные мероприятия")));
    runs.workOff(
        jdbc.sql("SELECT process_instance_id FROM roadmap WHERE id = :id")
            .param("id", roadmap)
            .query(String.class)
            .single());
    TestPerson head = town.person(town.schoolB(), Role.ORGANISATION_HEAD);
    List<Task> tasks = desk.tasks(head);
    desk.submits(head, tasks.get(1), Map.of("done", "full", "reportText", "Проведено"));
    taskOfSchoolB = tasks.get(0);
    ofSchoolB =
        cards.of(roadmap).stream()
            .filter(card -> taskOfSchoolB.getProcessInstanceId().equals(card.processInstance()))
            .findFirst()
            .orElseThrow();
    documentOfSchoolB = attach(head);
  }

  @Test
  void aCuratorFindsNothingOfAnotherSchool() {
    Visitor curator = visitor(town.person(town.schoolA(), Role.CURATOR));

    assertThat(curator.get(ENGINE + "/task").body()).doesNotContain(taskOfSchoolB.getId());
    assertThat(curator.get(ENGINE + "/task/" + taskOfSchoolB.getId()).statusCode())
        .isBetween(400, 499);
    assertFindsNothing(curator);
  }

  @Test
  void anOverseerOfAnotherMunicipalityFindsNothing() {
    for (Role role : List.of(Role.DEPUTY_HEAD, Role.CONTROLLER, Role.METHODIST, Role.AUDITOR)) {
      assertFindsNothing(visitor(neighbours.person(neighbours.department(), role)));
    }
    assertFindsNothing(visitor(neighbours.person(neighbours.region(), Role.REGIONAL_CENTRE)));
  }

  @Test
  void theSchoolItselfAndThoseAboveFindIt() {
    for (TestPerson person :
        List.of(
            town.person(town.schoolB(), Role.ORGANISATION_HEAD),
            town.person(town.department(), Role.DEPUTY_HEAD),
            town.person(town.region(), Role.REGIONAL_CENTRE))) {
      Visitor visitor = visitor(person);
      assertThat(visitor.get("/vekha/tasks/" + taskOfSchoolB.getId()).statusCode()).isEqualTo(200);
      assertThat(visitor.get("/vekha/tasks?ids=" + taskOfSchoolB.getId()).body())
          .contains(taskOfSchoolB.getId());
      assertThat(visitor.get("/vekha/documents/" + documentOfSchoolB).statusCode()).isEqualTo(200);
      assertThat(visitor.get("/vekha/board?show=open").body()).contains(ofSchoolB.id().toString());
    }
  }

  /** Those above may look, but the work is the school's. */
  @Test
  void aManagerReadsAnInstanceBelowByItsIdAndChangesNothing() {
    String instance = ofSchoolB.processInstance();
    Visitor deputy = visitor(town.person(town.department(), Role.DEPUTY_HEAD));

    assertThat(deputy.get(ENGINE + "/process-instance/" + instance).statusCode()).isEqualTo(200);
    assertThat(deputy.get(ENGINE + "/process-instance/" + instance + "/activity-instances").body())
        .contains("userTask_performAssignment");
    assertThat(deputy.get(ENGINE + "/history/process-instance/" + instance).statusCode())
        .isEqualTo(200);
    assertThat(deputy.get(ENGINE + "/process-instance").body()).doesNotContain(instance);
    assertThat(deputy.get(ENGINE + "/history/process-instance").body()).doesNotContain(instance);
    // The right lasts for one request.
    assertThat(deputy.get(ENGINE + "/process-instance").body()).doesNotContain(instance);
    assertThat(
            deputy
                .post(
                    ENGINE + "/task/" + taskOfSchoolB.getId() + "/submit-form",
                    "{\"variables\": {}}")
                .statusCode())
        .isBetween(400, 499);
    assertThat(deputy.post(ENGINE + "/task/" + taskOfSchoolB.getId() + "/claim", "{}").statusCode())
        .isBetween(400, 499);
    assertThat(
            deputy
                .upload("/vekha/tasks/" + taskOfSchoolB.getId() + "/documents", "a.pdf", pdf())
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void aNeighboursManagerFindsNoSuchInstance() {
    String instance = ofSchoolB.processInstance();
    Visitor deputy = visitor(neighbours.person(neighbours.department(), Role.DEPUTY_HEAD));

    assertThat(deputy.get(ENGINE + "/process-instance/" + instance).statusCode()).isEqualTo(404);
    assertThat(deputy.get(ENGINE + "/process-instance?processInstanceIds=" + instance).body())
        .doesNotContain(instance);
    assertThat(
            deputy
                .post(
                    ENGINE + "/process-instance",
                    "{\"processInstanceIds\": [\"" + instance + "\"]}")
                .body())
        .doesNotContain(instance);
  }

  /** Every operation for reading that is open, with every kind of id that school B has. */
  @Test
  void noReadingOperationGivesAnythingOfAnotherSchool() throws IOException {
    Visitor head = visitor(town.person(town.schoolA(), Role.ORGANISATION_HEAD));
    Visitor deputy = visitor(neighbours.person(neighbours.department(), Role.DEPUTY_HEAD));
    List<String> ids = foreignIds();
    List<String> leaks = new ArrayList<>();
    for (Operation operation : openForReading()) {
      for (String id :
          operation.examplePath().contains(Operation.NOBODYS_ID) ? ids : ids.subList(0, 1)) {
        String path = operation.examplePath().replace(Operation.NOBODYS_ID, id);
        for (Visitor visitor : List.of(head, deputy)) {
          HttpResponse<String> answer = visitor.get(path);
          if (answer.statusCode() == 200 && tellsOfSchoolB(answer.body(), path, ids)) {
            leaks.add(path + " -> " + answer.body());
          }
        }
      }
    }

    assertThat(leaks).isEmpty();
  }

  private void assertFindsNothing(Visitor visitor) {
    assertThat(visitor.get("/vekha/tasks/" + taskOfSchoolB.getId()).statusCode()).isEqualTo(404);
    assertThat(visitor.get("/vekha/tasks?ids=" + taskOfSchoolB.getId()).body()).isEqualTo("[]");
    assertThat(visitor.get("/vekha/documents/" + documentOfSchoolB).statusCode()).isEqualTo(404);
    HttpResponse<String> board = visitor.get("/vekha/board?show=open");
    assertThat(board.statusCode()).isIn(200, 403);
    assertThat(board.body()).doesNotContain(ofSchoolB.id().toString());
    assertThat(
            visitor.get(ENGINE + "/process-instance/" + ofSchoolB.processInstance()).statusCode())
        .isBetween(400, 499);
    assertThat(
            visitor
                .post(
                    ENGINE + "/task/" + taskOfSchoolB.getId() + "/submit-form",
                    "{\"variables\": {\"done\": {\"value\": \"full\"}, \"reportText\": {\"value\":"
                        + " \"x\"}}}")
                .statusCode())
        .isBetween(400, 499);
    assertThat(
            visitor
                .upload("/vekha/tasks/" + taskOfSchoolB.getId() + "/documents", "a.pdf", pdf())
                .statusCode())
        .isEqualTo(404);
    assertThat(
            visitor
                .send(
                    "DELETE",
                    "/vekha/tasks/" + taskOfSchoolB.getId() + "/documents/" + documentOfSchoolB,
                    "",
                    java.net.http.HttpRequest.BodyPublishers.noBody())
                .statusCode())
        .isEqualTo(404);
    assertThat(cards.eventsOf(ofSchoolB.id())).doesNotContain("HANDED_IN");
  }

  /** An error may repeat the id it was asked for; whoever is told more has been told too much. */
  private boolean tellsOfSchoolB(String body, String path, List<String> ids) {
    return Stream.concat(ids.stream(), Stream.of(town.schoolB().id(), ofSchoolB.id().toString()))
        .filter(id -> !path.contains(id))
        .anyMatch(body::contains);
  }

  private List<String> foreignIds() {
    String instance = ofSchoolB.processInstance();
    List<String> ids = new ArrayList<>(List.of(instance, taskOfSchoolB.getId()));
    for (String query :
        List.of(
            "SELECT id_ FROM act_ru_variable WHERE proc_inst_id_ = :id LIMIT 1",
            "SELECT id_ FROM act_hi_actinst WHERE proc_inst_id_ = :id LIMIT 1",
            "SELECT id_ FROM act_hi_detail WHERE proc_inst_id_ = :id LIMIT 1",
            "SELECT id_ FROM act_ru_execution WHERE proc_inst_id_ = :id AND parent_id_ IS NOT NULL"
                + " LIMIT 1")) {
      ids.addAll(jdbc.sql(query).param("id", instance).query(String.class).list());
    }
    ids.add(town.person(town.schoolB(), Role.ORGANISATION_HEAD).id());
    ids.add(documentOfSchoolB);
    return ids;
  }

  private static List<Operation> openForReading() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .filter(cells -> cells[0].equals("GET") && cells[2].equals("signed-in"))
        .map(cells -> new Operation(cells[0], cells[1]))
        .toList();
  }

  private String attach(TestPerson head) {
    HttpResponse<String> answer =
        visitor(head)
            .upload("/vekha/tasks/" + taskOfSchoolB.getId() + "/documents", "приказ.pdf", pdf());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body().replaceFirst(".*\"id\":\"([0-9a-f-]{36})\".*", "$1");
  }

  private static byte[] pdf() {
    return "%PDF-1.7 проба".getBytes(StandardCharsets.UTF_8);
  }

  private Visitor visitor(TestPerson person) {
    return Visitor.signedIn(port, person);
  }
}
