package ru.vekha.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.execution.DueShifts;
import ru.vekha.organisation.Role;
import ru.vekha.reporting.history.ActCourse;
import ru.vekha.reporting.history.AssignmentAct;
import ru.vekha.reporting.history.AssignmentActs;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** What an auditor finds of an assignment that went every way there is. */
@VekhaTest
class HistoryIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);
  private static final String HOSTILE = "<img src=x onerror=alert(1)>";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired DueShifts shifts;
  @Autowired AssignmentActs acts;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @LocalServerPort int port;

  private TestTown town;
  private TestPerson head;
  private UUID roadmap;
  private UUID card;

  /** Asked for another date, late, returned, handed in again and accepted. */
  @BeforeEach
  void goAllWays() {
    town = towns.found();
    head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    clock.morningOf(ORDER, MOSCOW);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта проверки",
                ORDER,
                1,
                new Launches.Row("до 05.03.2021", "Руководитель ОДО", "Приказ")));
    runs.openAssignments();
    card = cards.only(roadmap).id();

    clock.morningOf(LocalDate.of(2021, 3, 1), MOSCOW);
    shifts.ask(
        only(head).getId(), LocalDate.of(2021, 3, 15), "Педсовет позже " + HOSTILE, head.id());
    clock.morningOf(LocalDate.of(2021, 3, 2), MOSCOW);
    desk.submits(town.controller(), only(town.controller()), Map.of("decision", "grant"));
    clock.morningOf(LocalDate.of(2021, 3, 17), MOSCOW);
    runs.controlDeadlines();
    desk.submits(head, only(head), report("12-у"));
    clock.morningOf(LocalDate.of(2021, 3, 18), MOSCOW);
    desk.submits(
        town.controller(),
        only(town.controller()),
        Map.of("decision", "return", "remark", "Нет подписи"));
    clock.morningOf(LocalDate.of(2021, 3, 19), MOSCOW);
    desk.submits(head, only(head), report("12-у/1"));
    clock.morningOf(LocalDate.of(2021, 3, 22), MOSCOW);
    desk.submits(town.controller(), only(town.controller()), Map.of("decision", "accept"));
    clock.morningOf(LocalDate.of(2021, 4, 1), MOSCOW);
  }

  @Test
  void theActTellsEverythingInItsOrder() {
    AssignmentAct act = acts.find(card, town.controller().id()).orElseThrow();

    assertThat(act.lines())
        .extracting(line -> line.at().toLocalDate() + " " + line.what())
        .containsSubsequence(
            "2021-02-11 Открыто",
            "2021-03-01 Просьба о переносе срока",
            "2021-03-02 Срок перенесён",
            "2021-03-17 Срок прошёл",
            "2021-03-17 Результат представлен",
            "2021-03-18 Возвращено на доработку",
            "2021-03-19 Результат представлен",
            "2021-03-22 Результат принят");
    assertThat(act.lines())
        .filteredOn(line -> line.what().equals("Срок перенесён"))
        .flatExtracting(AssignmentAct.Line::details)
        .contains("Срок: до 15.03.2021, прежде до 05.03.2021");
    assertThat(act.lines())
        .filteredOn(line -> line.what().equals("Результат представлен"))
        .first()
        .satisfies(
            line -> {
              assertThat(line.who()).startsWith(head.familyName());
              assertThat(line.details())
                  .contains(
                      "Выполнение: Исполнено",
                      "Что сделано: Приказ подписан",
                      "Дата документа: 04.03.2021");
            });
    assertThat(act.lines())
        .filteredOn(line -> line.what().equals("Возвращено на доработку"))
        .flatExtracting(AssignmentAct.Line::details)
        .anyMatch(detail -> detail.endsWith("Нет подписи"));
    assertThat(act.lines())
        .filteredOn(line -> line.what().equals("Журнал операций: задача завершена"))
        .hasSizeGreaterThanOrEqualTo(4)
        .anySatisfy(
            line -> {
              assertThat(line.who()).startsWith(head.familyName());
              assertThat(line.details()).containsExactly("Задача «Выполнить поручение»");
            })
        .anySatisfy(
            line -> assertThat(line.details()).containsExactly("Задача «Проверить результат»"));
    assertThat(act.lines())
        .extracting(AssignmentAct.Line::what)
        .noneMatch(what -> what.matches("Журнал операций.*[A-Za-z].*"));
    assertThat(act.facts())
        .contains(
            new AssignmentAct.Fact("Первоначальный срок", "05.03.2021"),
            new AssignmentAct.Fact("Действующий срок", "15.03.2021"),
            new AssignmentAct.Fact("Состояние", "Исполнено"));
  }

  @Test
  void theActIsAPageAndAFileAndShowsWhateverWasTypedAsText() {
    Visitor auditor = Visitor.signedIn(port, town.person(town.department(), Role.AUDITOR));

    String page = auditor.get("/history/assignments/" + card).body();
    assertThat(page)
        .contains("Просьба о переносе срока", "Педсовет позже &lt;img", "Акт в Word")
        .doesNotContain("<img src=x");
    for (String ending : List.of("docx", "xlsx")) {
      HttpResponse<byte[]> file =
          auditor.download("/history/assignments/" + card + "/act." + ending);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains(ending);
    }
    assertThat(auditor.get("/history/assignments/" + card + "/act.pdf").statusCode())
        .isEqualTo(403);
  }

  @Test
  void theActShowsHowTheProcessWentThroughItsDiagram() throws IOException {
    ActCourse course =
        Objects.requireNonNull(acts.find(card, town.controller().id()).orElseThrow().course());

    assertThat(course.process()).isEqualTo("Поручение");
    assertThat(course.steps())
        .extracting(step -> step.activityId() + " " + step.state())
        .containsSubsequence(
            "startEvent_assignmentOpened PASSED",
            "userTask_performAssignment PASSED",
            "callActivity_acceptResult PASSED",
            "userTask_performAssignment PASSED",
            "callActivity_acceptResult PASSED",
            "endEvent_assignmentClosed PASSED")
        .doesNotContain("userTask_settleDate PASSED");
    assertThat(course.inWords()).contains("«Поручение»", "Процесс закончен");

    Visitor head = Visitor.signedIn(port, this.head);
    assertThat(head.get("/history/assignments/" + card).body())
        .contains("Ход процесса", "data-step=\"callActivity_acceptResult\"", "17.03.2021");
    HttpResponse<String> diagram = head.get("/history/assignments/" + card + "/diagram.bpmn");
    assertThat(diagram.statusCode()).isEqualTo(200);
    assertThat(diagram.headers().firstValue("Content-Type").orElse("")).contains("xml");
    assertThat(diagram.body()).contains("bpmndi:BPMNShape", "id=\"callActivity_acceptResult\"");
    assertThat(
            String.join(
                "\n",
                WorkbookRows.of(
                    head.download("/history/assignments/" + card + "/act.xlsx").body())))
        .contains("Ход процесса «Поручение»", "Принять результат — пройден: 17.03.2021");
  }

  @Test
  void aRunningProcessIsShownWhereItStands() {
    UUID running =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта в работе",
                LocalDate.of(2021, 3, 31),
                1,
                new Launches.Row("до 05.05.2021", "Руководитель ОДО", "Приказ")));
    runs.openAssignments();
    UUID open = cards.only(running).id();

    AssignmentAct act = acts.find(open, town.controller().id()).orElseThrow();

    assertThat(Objects.requireNonNull(act.course()).steps())
        .filteredOn(step -> step.state() == ActCourse.State.STANDING)
        .extracting(ActCourse.Step::name)
        .containsExactly("Выполнить поручение");
    assertThat(act.course().inWords()).contains("Идёт: «Выполнить поручение»");
  }

  @Test
  void theViewerIsServedToWhoHasSignedInAndNothingElseOfItsLibrary() {
    Visitor visitor = Visitor.signedIn(port, town.person(town.department(), Role.AUDITOR));
    String library = "/webjars/bpmn-js/8.0.0/";
    String viewer = library + "dist/bpmn-viewer.production.min.js";

    HttpResponse<String> act = visitor.get("/history/assignments/" + card);
    assertThat(act.body()).contains(viewer);
    assertThat(act.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("script-src 'self';", "style-src 'self'; style-src-attr 'unsafe-inline';");
    assertThat(visitor.get(viewer).statusCode()).isEqualTo(200);
    assertThat(visitor.get(library + "package.json").statusCode()).isEqualTo(403);
    assertThat(new Visitor(port).get(viewer).statusCode()).isNotEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|true",
        "course=finished|true",
        "course=running|false",
        "document=12-у|true",
        "document=12-у/1|true",
        "document=12|false",
        "from=2021-03-22&to=2021-03-22|true",
        "from=2021-03-20&to=2021-03-21|false",
        "asOf=2021-02-10|false",
        "asOf=2021-03-01&document=12-у|false",
        "asOf=2021-03-18&course=running|true"
      })
  void assignmentsAreFoundByWhatIsKnownOfThem(String query, boolean found) {
    Visitor auditor = Visitor.signedIn(port, town.person(town.department(), Role.AUDITOR));

    String page =
        auditor
            .get("/history?roadmap=" + roadmap + "&" + (query == null ? "" : encoded(query)))
            .body();

    assertThat(page.contains("/history/assignments/" + card)).isEqualTo(found);
  }

  @Test
  void peopleAreFoundByTheBeginningOfTheirNames() {
    Visitor auditor = Visitor.signedIn(port, town.person(town.department(), Role.AUDITOR));
    String start = head.familyName().substring(0, 3).toLowerCase(Locale.ROOT);

    assertThat(auditor.get("/history?roadmap=" + roadmap + "&person=" + encoded(start)).body())
        .contains("/history/assignments/" + card);
    assertThat(auditor.get("/history?roadmap=" + roadmap + "&person=%25").body())
        .contains("Ничего не нашлось");
  }

  @Test
  void anEarlierDayShowsTheDateAndStateOfThatDay() {
    Visitor auditor = Visitor.signedIn(port, town.person(town.department(), Role.AUDITOR));
    String question = "/history?roadmap=" + roadmap;

    assertThat(auditor.get(question).body()).contains("15.03.2021", "+10 дн.", "Исполнено");
    assertThat(auditor.get(question + "&asOf=2021-03-01").body())
        .contains("05.03.2021", "В работе")
        .doesNotContain("15.03.2021");
    assertThat(auditor.get(question + "&asOf=2021-03-17").body())
        .contains("15.03.2021", "На приёмке");
  }

  @Test
  void theWorkbookHasWhatWasFound() throws IOException {
    Visitor controller = Visitor.signedIn(port, town.controller());

    HttpResponse<byte[]> file = controller.download("/history/table.xlsx?roadmap=" + roadmap);

    assertThat(WorkbookRows.of(file.body()))
        .anyMatch(row -> row.startsWith(town.artCentre().shortName()) && row.contains("Исполнено"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from=2021-02-30|Укажите начало периода",
        "from=2021-03-31&to=2021-03-01|Конец периода раньше его начала",
        "asOf=0001-01-01|Укажите день, на который нужно состояние",
        "course=perhaps|Такого состояния нет",
        "roadmap=1%27--|Такой дорожной карты нет",
        "organisation=nowhere|Такой организации нет"
      })
  void nonsenseInTheAddressIsAnsweredInWords(String query, String answer) {
    Visitor controller = Visitor.signedIn(port, town.controller());

    HttpResponse<String> page = controller.get("/history?" + query);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(answer, "Найти");
    assertThat(controller.get("/history/table.xlsx?" + query).headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).contains("/history?"));
  }

  @Test
  void aNeighbourFindsNothingAndOthersHaveNoHistory() {
    Visitor neighbour = Visitor.signedIn(port, towns.found().controller());

    assertThat(neighbour.get("/history").body()).doesNotContain(card.toString());
    assertThat(neighbour.get("/history/assignments/" + card).statusCode()).isEqualTo(404);
    assertThat(neighbour.get("/history/assignments/" + card + "/act.docx").statusCode())
        .isEqualTo(404);
    assertThat(neighbour.get("/history/assignments/" + card + "/diagram.bpmn").statusCode())
        .isEqualTo(404);
    assertThat(neighbour.get("/history?organisation=" + town.artCentre().id()).statusCode())
        .isEqualTo(400);
    for (Role role : List.of(Role.CURATOR, Role.MENTOR)) {
      Visitor worker = Visitor.signedIn(port, town.person(town.schoolA(), role));
      assertThat(worker.get("/history").statusCode()).isEqualTo(403);
      assertThat(worker.get("/history/assignments/" + card).statusCode()).isEqualTo(403);
      assertThat(worker.get("/history/assignments/" + card + "/diagram.bpmn").statusCode())
          .isEqualTo(403);
    }
  }

  private Task only(TestPerson person) {
    assertThat(desk.tasks(person)).hasSize(1);
    return desk.tasks(person).get(0);
  }

  private static Map<String, Object> report(String number) {
    return Map.of(
        "done", "full",
        "reportText", "Приказ подписан",
        "documentNumber", number,
        "documentDate", "2021-03-04");
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8).replace("%3D", "=").replace("%26", "&");
  }
}
