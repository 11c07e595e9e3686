package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/**
 * Whatever people write stays in Vekha's own tables: words planted in every text of a whole run are
 * found nowhere in the engine's tables and nowhere in the log.
 */
@VekhaTest
class NoPersonalDataInEngineIT {

  private static final Path KNOWN = Path.of("src/test/resources/engine-text-columns.txt");
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  /** No word of the models, of the code or of another test begins like these. */
  private static final List<String> CANARIES =
      List.of(
          "Канарейкин",
          "Щегловедение",
          "Снегиринг",
          "Зябликова",
          "Чижиковка",
          "Дроздятина",
          "Синичество",
          "Клестовик",
          "kanareyka");

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void nothingThatPeopleWriteReachesTheEngineOrTheLog() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    UUID roadmap;
    try {
      roadmap = wholeRun();
    } finally {
      root.detachAppender(log);
      log.stop();
    }

    assertThat(cards.of(roadmap)).extracting(Cards.Card::state).contains("CLOSED", "HANDED_IN");
    // The search finds what is there: the words are in Vekha's own tables …
    assertThat(
            words().foundIn(Map.of("activity", Set.of("title"), "person", Set.of("family_name"))))
        .contains("activity.title: Щегловедение", "person.family_name: Канарейкин");
    // … and the run has left traces in the engine's.
    assertThat(
            jdbc.sql("SELECT count(*) FROM act_hi_varinst WHERE text_ = :card")
                .param("card", cards.of(roadmap).get(0).id().toString())
                .query(Long.class)
                .single())
        .isPositive();
    assertThat(words().foundInEngine()).isEmpty();
    assertThat(log.list.stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO)))
        .noneMatch(NoPersonalDataInEngineIT::isPlanted);
  }

  @Test
  void everyTextColumnOfTheEngineIsKnown() throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    for (String line : Files.readAllLines(KNOWN)) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(": ");
        known.put(parts[0], new TreeSet<>(List.of(parts[1].split(" "))));
      }
    }

    assertThat(words().textColumns()).as("columns in %s", KNOWN).isEqualTo(known);
  }

  /** Every task once refused, once accepted and once sent back, one of them late. */
  private UUID wholeRun() {
    TestTown town = towns.found(MOSCOW, "Канарейкин");
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap = launches.launch(town, planted());
    runs.workOff(
        jdbc.sql("SELECT process_instance_id FROM roadmap WHERE id = :id")
            .param("id", roadmap)
            .query(String.class)
            .single());
    TestPerson head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    Visitor browser = Visitor.signedIn(port, head);
    for (Task task : desk.tasks(head)) {
      if (task.getTaskDefinitionKey().equals("userTask_settleDate")) {
        submit(browser, task, 204, field("eventDate", "2021-02-12"), field("basis", "Клестовик"));
      }
    }
    clock.morningOf(LocalDate.of(2021, 3, 1), MOSCOW);
    runs.controlDeadlines();
    for (Task task : desk.tasks(head)) {
      assertThat(browser.get("/vekha/tasks/" + task.getId()).body()).contains("Щегловедение");
      submit(browser, task, 400, field("done", "full"), field("reportText", "Зябликова сделала"));
      submit(browser, task, 400, field("done", "full"), field("synonym", "Синичество"));
      assertThat(
              browser
                  .upload(
                      "/vekha/tasks/" + task.getId() + "/documents",
                      "kanareyka Чижиковка.pdf",
                      "%PDF-1.7 kanareyka".getBytes(StandardCharsets.UTF_8))
                  .statusCode())
          .isEqualTo(200);
      submit(
          browser,
          task,
          204,
          field("done", "full"),
          field("reportText", "Зябликова сделала"),
          field("documentNumber", "Дроздятина-1"),
          field("documentDate", "2021-02-12"));
    }
    Visitor office = Visitor.signedIn(port, town.controller());
    List<Task> acceptances = desk.tasks(town.controller());
    submit(office, acceptances.get(0), 204, field("decision", "accept"));
    submit(
        office,
        acceptances.get(1),
        204,
        field("decision", "return"),
        field("remark", "Синичество не описано"));
    Task again = desk.tasks(head).get(0);
    submit(
        browser,
        again,
        204,
        field("done", "full"),
        field("reportText", "Зябликова снова"),
        field("documentNumber", "Дроздятина-2"),
        field("documentDate", "2021-02-12"));
    assertThat(office.get("/vekha/board").statusCode()).isEqualTo(200);
    return roadmap;
  }

  private static RoadmapData planted() {
    RoadmapData plain =
        Launches.roadmap(
            "Дорожная карта Снегиринг",
            ORDER_DATE,
            1,
            new Launches.Row("до 19.02.2021", "Руководитель ОДО", "Приказ Клестовик"),
            new Launches.Row(
                "в течение двух недель с даты определения модели",
                "Руководитель ОДО",
                "Приказ Клестовик"));
    List<ActivityRow> rows =
        plain.rows().stream()
            .map(
                row ->
                    new ActivityRow(
                        row.number(),
                        "1. Дроздятина",
                        "",
                        "Щегловедение",
                        row.deadline(),
                        row.responsible(),
                        row.result(),
                        row.place()))
            .toList();
    return new RoadmapData(
        plain.id(),
        plain.title(),
        OrganisationKind.MUNICIPALITY,
        "город Чижиковка",
        plain.orderNumber(),
        plain.orderDate(),
        plain.periodFrom(),
        plain.periodTo(),
        rows);
  }

  private static String field(String key, String value) {
    return "\"%s\": {\"value\": \"%s\", \"type\": \"String\"}".formatted(key, value);
  }

  private static void submit(Visitor visitor, Task task, int status, String... fields) {
    var answer =
        visitor.post(
            "/camunda/api/engine/engine/default/task/" + task.getId() + "/submit-form",
            "{\"variables\": {" + String.join(", ", fields) + "}}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }

  private EngineWords words() {
    return new EngineWords(jdbc, CANARIES);
  }

  private static boolean isPlanted(ILoggingEvent event) {
    String told =
        event.getFormattedMessage()
            + (event.getThrowableProxy() == null
                ? ""
                : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    return CANARIES.stream().anyMatch(told::contains);
  }
}
