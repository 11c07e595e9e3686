package ru.vekha.security.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** What the web apps are told when something is refused or fails. */
@VekhaTest
class RussianErrorsFilterIT {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired MovableClock clock;
  @LocalServerPort int port;

  private TestPerson head;
  private Visitor visitor;

  @BeforeEach
  void signIn() {
    clock.morningOf(ORDER_DATE, ZoneId.of("Europe/Moscow"));
    TestTown town = towns.found();
    head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    launches.launch(
        town,
        Launches.roadmap(
            "Дорожная карта проверки",
            ORDER_DATE,
            1,
            new Row("до 05.03.2021", "Руководители ОО", "Приказ")));
    runs.openAssignments();
    visitor = Visitor.signedIn(port, head);
  }

  @Test
  void aRefusedFormNamesTheFieldAndNothingOfTheEngine() {
    Task task = desk.tasks(head).get(0);

    HttpResponse<String> answer =
        visitor.post(ENGINE + "/task/" + task.getId() + "/submit-form", "{\"variables\":{}}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .startsWith("{\"message\":\"Форма не принята. ")
        .contains("Что сделано");
    assertThat(words(answer)).doesNotContainPattern("[A-Za-z]");
  }

  @Test
  void whatTheListDoesNotHoldIsRefusedInRussian() {
    isTold(visitor.post(ENGINE + "/filter/create", "{}"), 403, "Недостаточно прав");
  }

  @Test
  void whatIsNotThereIsToldInRussian() {
    isTold(visitor.get(ENGINE + "/process-instance/none"), 404, "Запись не найдена");
  }

  @Test
  void malformedRequestsTellNothingOfTheClassesBehindThem() {
    isTold(visitor.post(ENGINE + "/task", "{\"assignee\":[{}]}"), 400, "Запрос");
  }

  @Test
  void aStrangerIsAskedToSignIn() {
    isTold(new Visitor(port).get(ENGINE + "/task/count"), 401, "Войдите");
  }

  @Test
  void aGoodAnswerComesAsItIs() {
    HttpResponse<String> answer = visitor.get(ENGINE + "/task/count");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"count\":1}");
  }

  @Test
  void signingOutOfAWebAppEndsTheSessionWithoutAPage() {
    HttpResponse<String> out = visitor.post("/camunda/api/admin/auth/user/default/logout", "");

    assertThat(out.statusCode()).isEqualTo(204);
    assertThat(visitor.get(ENGINE + "/task/count").statusCode()).isEqualTo(401);
  }

  private static void isTold(HttpResponse<String> answer, int status, String beginning) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(words(answer)).contains(beginning).doesNotContainPattern("[A-Za-z]");
  }

  /** The body without its one key. */
  private static String words(HttpResponse<String> answer) {
    assertThat(answer.body()).startsWith("{\"message\":");
    return answer.body().substring("{\"message\":".length());
  }
}
