package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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

/** What a controller decides from the board is what the task's own form would have done. */
@VekhaTest
class CardDecisionsIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final LocalDate LATER = LocalDate.of(2021, 3, 19);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired DueShifts asking;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @LocalServerPort int port;

  private TestTown town;
  private TestPerson head;
  private UUID roadmap;

  @BeforeEach
  void anOpenAssignment() {
    town = towns.found();
    head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    clock.morningOf(ORDER_DATE, MOSCOW);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                new Row("до 05.03.2021", "Руководитель ОДО", "Приказ")));
    runs.openAssignments();
  }

  @Test
  void aShiftIsDecidedByThoseWhoControlAndOnlyOnce() throws JsonProcessingException {
    assertThat(asking.ask(task(head).getId(), LATER, "Педсовет перенесён", head.id())).isPresent();

    assertThat(view(head).path("decisions")).isEmpty();
    JsonNode seen = view(town.controller());
    assertThat(words(seen.path("decisions"))).containsExactly("grant", "grant-other", "refuse");
    assertThat(seen.path("shifts").path(0).path("reason").asText()).isEqualTo("Педсовет перенесён");
    assertRefused(decide(head, "grant", "", ""), "другой сотрудник");
    assertRefused(decide(town.controller(), "refuse", "", ""), "Пояснение");
    assertRefused(decide(town.controller(), "accept", "", ""), "результата ещё нет");
    assertRefused(decide(town.controller(), "forget", "", ""), "Выберите решение");

    assertThat(decide(town.controller(), "grant-other", "Недели хватит", "2021-03-12").statusCode())
        .isEqualTo(204);

    assertThat(card().due()).isEqualTo("2021-03-12");
    assertThat(cards.eventsOf(card().id())).endsWith("SHIFT_ASKED", "SHIFT_GRANTED");
    assertRefused(decide(town.controller(), "grant", "", ""), "уже принято");
  }

  @Test
  void aResultIsReturnedAndAccepted() throws JsonProcessingException {
    handIn();
    assertThat(words(view(town.controller()).path("decisions")))
        .containsExactly("accept", "return");
    assertThat(decide(town.controller(), "return", "Нет подписи", "2021-03-16").statusCode())
        .isEqualTo(204);
    assertThat(card().state()).isEqualTo("RETURNED");
    assertThat(card().due()).isEqualTo("2021-03-16");

    handIn();
    assertThat(decide(town.controller(), "accept", "", "").statusCode()).isEqualTo(204);
    assertThat(card().state()).isEqualTo("CLOSED");
    assertRefused(decide(town.controller(), "accept", "", ""), "уже принято");
    assertThat(view(town.controller()).path("story").toString()).contains("Тестов");
  }

  @Test
  void ofTwoWhoDecideAtOnceTheSecondIsTold() throws Exception {
    handIn();
    TestPerson second = towns.hire(town.department(), Role.CONTROLLER, "second");
    List<Callable<HttpResponse<String>>> both =
        List.of(
            () -> decide(town.controller(), "accept", "", ""),
            () -> decide(second, "return", "Нет подписи", ""));
    ExecutorService desks = Executors.newFixedThreadPool(2);
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<HttpResponse<String>> each : desks.invokeAll(both)) {
        answers.add(each.get().statusCode());
      }
      assertThat(answers).containsExactlyInAnyOrder(204, 422);
    } finally {
      desks.shutdown();
    }
    assertThat(cards.eventsOf(card().id())).containsAnyOf("ACCEPTED", "RETURNED");
  }

  @Test
  void aNeighbourFindsNothing() {
    TestPerson neighbour = towns.found().controller();

    assertThat(visitor(neighbour).get("/vekha/cards/" + card().id()).statusCode()).isEqualTo(404);
    assertThat(decide(neighbour, "accept", "", "").statusCode()).isEqualTo(404);
    TestPerson otherSchool = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    assertThat(visitor(otherSchool).get("/vekha/cards/" + card().id()).statusCode()).isEqualTo(404);
  }

  @Test
  void theHeadHandsWorkOverAndTheAuthorityDoesNot() throws JsonProcessingException {
    TestPerson second = towns.hire(town.artCentre(), Role.ORGANISATION_HEAD, "second");
    desk.as(
        head,
        () -> {
          engine.getTaskService().claim(task(head).getId(), head.id());
          return true;
        });
    assertThat(view(head).path("colleagues").has(second.id())).isTrue();
    assertThat(view(town.controller()).path("colleagues")).isEmpty();
    assertRefused(handOver(town.controller(), second), "не вашей организации");

    assertThat(handOver(head, second).statusCode()).isEqualTo(204);
    assertThat(task(second).getAssignee()).isEqualTo(second.id());
  }

  private void handIn() {
    desk.submits(
        head,
        task(head),
        Map.of(
            "done", "full",
            "reportText", "Приказ издан",
            "documentNumber", "12-у",
            "documentDate", "2021-02-10"));
  }

  private Task task(TestPerson person) {
    List<Task> tasks = desk.tasks(person);
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }

  private Cards.Card card() {
    return cards.only(roadmap);
  }

  private JsonNode view(TestPerson person) throws JsonProcessingException {
    HttpResponse<String> answer = visitor(person).get("/vekha/cards/" + card().id());
    assertThat(answer.statusCode()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private HttpResponse<String> decide(TestPerson person, String what, String remark, String date) {
    return visitor(person)
        .post(
            "/vekha/cards/" + card().id() + "/decision",
            "{\"what\": \"%s\", \"remark\": \"%s\", \"date\": \"%s\"}"
                .formatted(what, remark, date));
  }

  private HttpResponse<String> handOver(TestPerson from, TestPerson to) {
    return visitor(from)
        .post(
            "/vekha/cards/" + card().id() + "/hand-over",
            "{\"to\": \"%s\", \"reason\": \"Отпуск\"}".formatted(to.id()));
  }

  private Visitor visitor(TestPerson person) {
    return Visitor.signedIn(port, person);
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(each -> words.add(each.asText()));
    return words;
  }

  private static void assertRefused(HttpResponse<String> answer, String told) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains(told);
  }
}
