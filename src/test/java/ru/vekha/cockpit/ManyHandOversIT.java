package ru.vekha.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Rows of the board go to a colleague one after another; each has a result of its own. */
@VekhaTest
class ManyHandOversIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final Row HEADS = new Row("до 05.03.2021", "Руководитель ОДО", "Приказ");
  private static final String DONE = "сделано";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired Cards cards;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestTown town;
  private TestPerson head;
  private TestPerson second;
  private UUID roadmap;

  /** The head has taken three, the roadmap names the head for one; the last is of the schools. */
  @BeforeEach
  void launch() {
    town = towns.found();
    head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    second = towns.hire(town.artCentre(), Role.ORGANISATION_HEAD, "second");
    clock.morningOf(ORDER_DATE, MOSCOW);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                HEADS,
                HEADS,
                HEADS,
                HEADS,
                new Row("до 05.03.2021", "Кураторы ОО", "Справка")));
    runs.openAssignments();
    cards.of(roadmap).stream().limit(3).forEach(this::take);
    jdbc.sql("UPDATE control_card SET responsible_person_id = :head WHERE id = :card")
        .param("head", head.id())
        .param("card", card("1.2").id())
        .update();
  }

  @Test
  void manyRowsGoToAColleagueAndThoseThatCannotSayWhy() throws JsonProcessingException {
    JsonNode chosen = board(town.controller());
    // Between the choice and the call one of them is handed in.
    desk.submits(
        head,
        task(card("1.3")),
        Map.of(
            "done", "full",
            "reportText", "Приказ издан",
            "documentNumber", "12-у",
            "documentDate", "2021-02-10"));

    Map<String, String> results = handOverAll(chosen, head);

    assertThat(results).hasSize(6);
    assertThat(results.get("1.1")).isEqualTo(results.get("1.2")).isEqualTo(DONE);
    assertThat(results.get("1.3")).contains("над ним не работают");
    assertThat(results.get("1.4")).contains("тот, у кого она");
    assertThat(results)
        .containsEntry("1.5 Школа А", "нет такого поручения")
        .containsEntry("1.5 Школа Б", "нет такого поручения");
    assertThat(task(card("1.1")).getAssignee())
        .isEqualTo(task(card("1.2")).getAssignee())
        .isEqualTo(second.id());
    assertThat(task(card("1.4")).getAssignee()).isNull();
    assertThat(card("1.3").state()).isEqualTo("HANDED_IN");
    assertThat(card("1.2").person()).isEqualTo(second.id());
    assertThat(cards.eventsOf(card("1.2").id())).endsWith("HANDED_OVER");
    assertThat(cards.eventsOf(card("1.4").id())).doesNotContain("HANDED_OVER");
  }

  private JsonNode board(TestPerson person) throws JsonProcessingException {
    String answer =
        Visitor.signedIn(port, person).get("/vekha/board?show=open&roadmap=" + roadmap).body();
    return new ObjectMapper().readTree(answer).path("rows");
  }

  /** What the page does with the rows that were chosen: one call for each. */
  private Map<String, String> handOverAll(JsonNode rows, TestPerson asker)
      throws JsonProcessingException {
    Visitor visitor = Visitor.signedIn(port, asker);
    Map<String, String> results = new TreeMap<>();
    for (JsonNode row : rows) {
      String number = row.path("number").asText().replaceAll("\\.$", "");
      boolean own = row.path("organisationId").asText().equals(asker.organisationId());
      results.put(
          own ? number : number + " " + row.path("organisation").asText(),
          handOver(visitor, row.path("id").asText()));
    }
    return results;
  }

  private String handOver(Visitor visitor, String card) throws JsonProcessingException {
    HttpResponse<String> answer =
        visitor.post(
            "/vekha/cards/" + card + "/hand-over",
            "{\"to\": \"%s\", \"reason\": \"Болезнь\"}".formatted(second.id()));
    return switch (answer.statusCode()) {
      case 204 -> DONE;
      case 404 -> "нет такого поручения";
      default -> new ObjectMapper().readTree(answer.body()).path("message").asText();
    };
  }

  private void take(Cards.Card card) {
    desk.as(
        head,
        () -> {
          engine.getTaskService().claim(task(card).getId(), head.id());
          return true;
        });
  }

  private Task task(Cards.Card card) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(card.processInstance())
        .singleResult();
  }

  private Cards.Card card(String number) {
    return cards.of(roadmap).stream()
        .filter(each -> each.number().startsWith(number))
        .findFirst()
        .orElseThrow();
  }
}
