package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.engine.FormRefused;
import ru.vekha.organisation.Role;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** What Tasklist's tab of an assignment asks of the server. */
@VekhaTest
class AssignmentDocumentsIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired MovableClock clock;

  @Value("${spring.datasource.url}")
  String url;

  @Value("${spring.flyway.user}")
  String owner;

  @Value("${spring.flyway.password}")
  String password;

  @LocalServerPort int port;

  private TestTown town;
  private TestPerson head;
  private String task;

  @BeforeEach
  void openAnAssignment() {
    clock.morningOf(ORDER_DATE, MOSCOW);
    town = towns.found();
    head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    launches.launch(
        town,
        Launches.roadmap(
            "Дорожная карта проверки",
            ORDER_DATE,
            1,
            new Row("до 05.03.2021", "Руководители ОО", "Приказ")));
    runs.openAssignments();
    task = "/vekha/tasks/" + desk.tasks(head).get(0).getId();
  }

  @Test
  void theDueDayIsCountedOnTheServer() throws JsonProcessingException {
    Visitor visitor = Visitor.signedIn(port, head);

    assertThat(due(visitor)).isEqualTo("22 left, 0 late");
    clock.morningOf(LocalDate.of(2021, 3, 5), MOSCOW);
    assertThat(due(visitor)).isEqualTo("0 left, 0 late");
    clock.morningOf(LocalDate.of(2021, 3, 6), MOSCOW);
    assertThat(due(visitor)).isEqualTo("null left, 1 late");
  }

  /** 2 March 2021 is the Tuesday three working days before the Friday; the rest is words. */
  @ParameterizedTest
  @CsvSource({
    "2021-02-12, LATER, Через 21 день",
    "2021-03-01, LATER, Через 4 дня",
    "2021-03-02, SOON, Через 3 дня",
    "2021-03-04, SOON, Завтра",
    "2021-03-05, TODAY, Сегодня",
    "2021-03-08, LATE, Просрочено на 3 дн."
  })
  void theListSaysHowSoonOrLateAndWhatIsExpected(LocalDate day, String kind, String words)
      throws JsonProcessingException {
    clock.morningOf(day, MOSCOW);

    HttpResponse<String> lines =
        Visitor.signedIn(port, head).get(task.replace("/tasks/", "/tasks?ids="));

    JsonNode line = json(lines).path(0);
    assertThat(line.path("mark").path("kind").asText()).isEqualTo(kind);
    assertThat(line.path("mark").path("words").asText()).isEqualTo(words);
    assertThat(line.path("expectedDocument").asText()).isEqualTo("Приказ");
  }

  @Test
  void aPdfIsLookedAtWhereItIsAndNothingElseThatLooksLikeOne() throws JsonProcessingException {
    Visitor visitor = Visitor.signedIn(port, head);
    JsonNode file = json(visitor.upload(task + "/documents", "приказ.pdf", PDF));
    assertThat(file.path("preview").asText()).isEqualTo("PAGES");
    String place = "/vekha/documents/" + file.path("id").asText();

    HttpResponse<String> shown = visitor.get(place + "/view");

    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(shown.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
    assertThat(shown.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(shown.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .startsWith("sandbox; default-src 'none'")
        .doesNotContain("allow-");
    assertThat(visitor.get(place).headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    Visitor stranger = Visitor.signedIn(port, town.person(town.schoolB(), Role.ORGANISATION_HEAD));
    assertThat(stranger.get(place + "/view").statusCode()).isEqualTo(404);

    become("application/msword", file);
    assertThat(visitor.get(place + "/view").statusCode()).as("not for a browser").isEqualTo(404);
    become("image/png", file);
    assertThat(visitor.get(place + "/view").statusCode()).as("not what it says").isEqualTo(404);
  }

  @Test
  void aFileIsPutInAndTakenBackByWhoeverDoesTheWork() throws JsonProcessingException {
    Visitor visitor = Visitor.signedIn(port, head);

    HttpResponse<String> put = visitor.upload(task + "/documents", "приказ.pdf", PDF);
    assertThat(put.statusCode()).isEqualTo(200);
    JsonNode file = json(put);
    assertThat(file.path("name").asText()).isEqualTo("приказ.pdf");
    assertThat(whole(visitor).path("files")).hasSize(1);

    String place = task + "/documents/" + file.path("id").asText();
    assertThat(visitor.send("DELETE", place, "", BodyPublishers.noBody()).statusCode())
        .isEqualTo(204);
    assertThat(whole(visitor).path("files")).isEmpty();
  }

  /** Bataysk: orders are the evidence, even of meetings; a file alone has no number. */
  @Test
  void anOrderIsShownByItsNumberAndDateWhateverIsAttached() {
    Visitor visitor = Visitor.signedIn(port, head);
    assertThat(visitor.upload(task + "/documents", "приказ.pdf", PDF).statusCode()).isEqualTo(200);
    Map<String, String> report = Map.of("done", "full", "reportText", "Встречи проведены");

    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> desk.submits(head, desk.tasks(head).get(0), report))
        .withMessageContaining("номером и датой");
    Map<String, String> numbered = new HashMap<>(report);
    numbered.put("documentNumber", "12-у");
    numbered.put("documentDate", "2021-02-11");
    desk.submits(head, desk.tasks(head).get(0), numbered);

    assertThat(desk.tasks(head)).isEmpty();
  }

  @Test
  void aRefusedFileIsExplained() throws JsonProcessingException {
    HttpResponse<String> answer =
        Visitor.signedIn(port, head)
            .upload(task + "/documents", "приказ.pdf", new byte[] {'M', 'Z', 0, 0});

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).path("message").asText()).contains("приказ.pdf", "не похож");
  }

  @Test
  void whoLooksAfterTheSchoolReadsOnly() throws JsonProcessingException {
    Visitor controller = Visitor.signedIn(port, town.controller());

    assertThat(whole(controller).path("mayAttach").asBoolean()).isFalse();
    assertThat(controller.upload(task + "/documents", "приказ.pdf", PDF).statusCode())
        .isEqualTo(404);
  }

  @Test
  void anotherSchoolIsToldThatThereIsNothing() {
    Visitor stranger = Visitor.signedIn(port, town.person(town.schoolB(), Role.ORGANISATION_HEAD));

    assertThat(stranger.get(task).statusCode()).isEqualTo(404);
    assertThat(stranger.get(task.replace("/tasks/", "/tasks?ids=")).body()).isEqualTo("[]");
    assertThat(stranger.upload(task + "/documents", "приказ.pdf", PDF).statusCode()).isEqualTo(404);
  }

  /** A plug-in has no form with a token in it: the cookie has to come with any answer. */
  @Test
  void theTokenComesWithAnyAnswerAndIsAskedForWithEveryChange() {
    Visitor visitor = Visitor.signedIn(port, head);
    visitor.get(task);
    assertThat(visitor.cookie("VEKHA-XSRF")).isPresent();

    Visitor forged = new Visitor(port);
    forged.takeCookie("VEKHA", visitor.cookie("VEKHA").orElseThrow());
    assertThat(forged.upload(task + "/documents", "приказ.pdf", PDF).statusCode()).isEqualTo(403);
  }

  /** Vekha itself never changes what a document is. */
  private void become(String mediaType, JsonNode file) {
    JdbcClient.create(new DriverManagerDataSource(url, owner, password))
        .sql("UPDATE document SET media_type = :type WHERE id = CAST(:id AS uuid)")
        .param("type", mediaType)
        .param("id", file.path("id").asText())
        .update();
  }

  private String due(Visitor visitor) throws JsonProcessingException {
    JsonNode whole = whole(visitor);
    return whole.path("daysLeft").asText() + " left, " + whole.path("daysLate").asText() + " late";
  }

  private JsonNode whole(Visitor visitor) throws JsonProcessingException {
    HttpResponse<String> answer = visitor.get(task);
    assertThat(answer.statusCode()).isEqualTo(200);
    return json(answer);
  }

  private static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
    return new ObjectMapper().readTree(answer.body());
  }
}
