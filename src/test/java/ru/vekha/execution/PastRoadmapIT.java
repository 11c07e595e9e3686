package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** A roadmap as of a day is what its page showed that day, whatever has amended it since. */
@VekhaTest
class PastRoadmapIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);
  private static final LocalDate AMENDED = LocalDate.of(2021, 3, 1);
  private static final String HOSTILE = "<img src=x onerror=alert(1)>";

  @LocalServerPort int port;
  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired RoadmapSetUp setUp;
  @Autowired RoadmapAmendment amendment;
  @Autowired DraftSettling settling;

  private TestTown town;
  private UUID roadmap;
  private Visitor controller;
  private List<String> before;
  private List<String> afterwards;

  /** A row is struck out, one comes, one gets another date, one another title. */
  @BeforeEach
  void amend() {
    town = towns.found();
    clock.morningOf(ORDER, MOSCOW);
    roadmap =
        launches.launch(
            town,
            data(
                row("1.1", "Собрать рабочую группу", "до 25.02.2021"),
                row("1.2", "Составить график " + HOSTILE, "до 12.03.2021"),
                row("1.10", "Провести праздник для наставников", "до 31.03.2021")));
    runs.openAssignments();
    controller = Visitor.signedIn(port, town.controller());
    clock.set(AMENDED.atStartOfDay(MOSCOW).toInstant().minusMillis(1));
    before = rows(controller.get("/roadmaps/" + roadmap).body());
    clock.morningOf(AMENDED, MOSCOW);
    String methodist = town.methodist().id();
    UUID draft =
        setUp
            .uploadAmendment(
                roadmap,
                "карта.docx",
                PrintedRoadmap.docx(
                    data(
                        row("1.1", "Собрать рабочую группу", "до 25.03.2021"),
                        row("1.3", "Утвердить программу обучения", "до 16.04.2021"),
                        row("1.10", "Провести большой праздник для наставников", "до 31.03.2021"))),
                methodist)
            .orElseThrow();
    settling.confirmAll(draft, launches.version(draft, methodist), methodist);
    amendment.amend(draft, launches.version(draft, methodist), methodist).orElseThrow();
    runs.openAssignments();
    clock.set(AMENDED.plusDays(1).atStartOfDay(MOSCOW).toInstant().minusMillis(1));
    afterwards = rows(controller.get("/roadmaps/" + roadmap).body());
    clock.morningOf(LocalDate.of(2021, 4, 20), MOSCOW);
  }

  @Test
  void aDayBeforeAnAmendmentShowsWhatWasInForceThen() {
    String page = controller.get("/roadmaps/" + roadmap + "/as-of?day=2021-02-28").body();

    assertThat(rows(page)).isEqualTo(before);
    assertThat(before).hasSize(3).anyMatch(row -> row.contains("Составить график"));
    assertThat(before.get(0)).contains("до 25.02.2021").endsWith("|1");
    assertThat(page)
        .contains("По состоянию на 28.02.2021", "позже исключено приказом", "приказов: 1")
        .contains("&lt;img")
        .doesNotContain("<img src=x", "Утвердить программу");
  }

  @Test
  void theDayOfAnAmendmentShowsItsEnd() {
    String page = controller.get("/roadmaps/" + roadmap + "/as-of?day=2021-03-01").body();

    assertThat(rows(page)).isEqualTo(afterwards).isNotEqualTo(before);
    assertThat(page).contains("Утвердить программу").doesNotContain("Составить график");
  }

  @Test
  void todayIsWhatThePageShows() {
    assertThat(rows(controller.get("/roadmaps/" + roadmap + "/as-of").body()))
        .isEqualTo(rows(controller.get("/roadmaps/" + roadmap).body()));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-02-10, 200, запущена позже",
    "2021-04-21, 400, ещё не наступило",
    "2021-02-30, 400, Такого дня нет",
    "%3Cb%3E, 400, Такого дня нет"
  })
  void aDayOfWhichNothingIsKnownIsSaidAndThePageStays(String day, int status, String words) {
    HttpResponse<String> page = controller.get("/roadmaps/" + roadmap + "/as-of?day=" + day);

    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body()).contains(words, "<form", "role=\"alert\"").doesNotContain("<b>");
  }

  @Test
  void aNeighbourIsAnsweredAsForNoSuchRoadmap() {
    Visitor neighbour = Visitor.signedIn(port, towns.found().methodist());

    HttpResponse<String> there = neighbour.get("/roadmaps/" + roadmap + "/as-of?day=2021-03-01");
    HttpResponse<String> nowhere =
        neighbour.get("/roadmaps/" + UUID.randomUUID() + "/as-of?day=2021-03-01");

    assertThat(there.statusCode()).isEqualTo(404).isEqualTo(nowhere.statusCode());
    assertThat(there.body()).isEqualTo(nowhere.body());
  }

  /** The words of the table of activities, row by row. */
  private static List<String> rows(String page) {
    int heading = page.indexOf("Ближайший срок");
    String table = page.substring(heading, page.indexOf("</table>", heading));
    List<String> rows = new ArrayList<>();
    for (String row : table.substring(table.indexOf("<tbody>")).split("</tr>")) {
      String words =
          row.replace("позже исключено приказом", "")
              .replaceAll("</td>", "|")
              .replaceAll("<[^>]*>", "")
              .replaceAll("\\s*\\|\\s*", "|")
              .strip();
      if (!words.isEmpty()) {
        rows.add(words.replaceAll("\\|$", ""));
      }
    }
    return rows;
  }

  private static RoadmapData data(ActivityRow... rows) {
    RoadmapData plain =
        Launches.roadmap("Дорожная карта", ORDER, 1, new Launches.Row("до 05.03.2021", "x", "x"));
    return new RoadmapData(
        plain.id(),
        plain.title(),
        OrganisationKind.MUNICIPALITY,
        plain.place(),
        plain.orderNumber(),
        plain.orderDate(),
        plain.periodFrom(),
        plain.periodTo(),
        List.of(rows));
  }

  private static ActivityRow row(String number, String title, String deadline) {
    return new ActivityRow(
        number,
        "1. Раздел",
        "",
        title,
        deadline,
        "Руководитель ОДО",
        "Приказ",
        Integer.parseInt(number.substring(2)) + 1);
  }
}
