package ru.vekha.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.cockpit.board.Board;
import ru.vekha.cockpit.board.filter.BoardFilter;
import ru.vekha.cockpit.board.filter.BoardOrder;
import ru.vekha.cockpit.board.filter.BoardShow;
import ru.vekha.cockpit.past.PastBoard;
import ru.vekha.cockpit.past.PastPage;
import ru.vekha.cockpit.past.PastQuestion;
import ru.vekha.control.PastDay;
import ru.vekha.execution.DueShifts;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** The board of an earlier day is what the live board showed at the end of that day. */
@VekhaTest
class PastBoardIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);
  private static final String FORMULA = "=HYPERLINK(\"https://example.invalid\",\"Приказ\")";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired DueShifts shifts;
  @Autowired Board board;
  @Autowired PastBoard past;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestTown town;
  private TestPerson head;
  private UUID roadmap;

  /** What a board said: its counters, and the lines of each. */
  private record Said(Map<BoardShow, Long> counters, Map<BoardShow, List<String>> lines) {}

  @BeforeEach
  void launch() {
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
                new Row("до 05.03.2021", "Руководитель ОДО", "Приказ"),
                new Row("до 09.03.2021", "Руководители ОО", "Приказ"),
                new Row("в сроки, указанные в письме", "Кураторы ОО", "Справка")));
    runs.openAssignments();
  }

  @Test
  void everyDayIsToldAsTheLiveBoardToldIt() {
    Map<LocalDate, Said> live = new LinkedHashMap<>();
    live.put(ORDER, live(ORDER));
    clock.morningOf(day(1), MOSCOW);
    shifts.ask(only(head).getId(), day(15), "Педсовет позже", head.id());
    live.put(day(1), live(day(1)));
    clock.morningOf(day(2), MOSCOW);
    desk.submits(town.controller(), only(town.controller()), Map.of("decision", "grant"));
    live.put(day(2), live(day(2)));
    live.put(day(5), live(day(5)));
    clock.morningOf(day(10), MOSCOW);
    runs.controlDeadlines();
    live.put(day(10), live(day(10)));
    clock.morningOf(day(17), MOSCOW);
    runs.controlDeadlines();
    live.put(day(17), live(day(17)));
    clock.morningOf(day(18), MOSCOW);
    desk.submits(head, only(head), report());
    live.put(day(18), live(day(18)));
    clock.morningOf(day(19), MOSCOW);
    desk.submits(
        town.controller(),
        only(town.controller()),
        Map.of("decision", "return", "remark", "Нет подписи"));
    live.put(day(19), live(day(19)));
    clock.morningOf(day(22), MOSCOW);
    desk.submits(head, only(head), report());
    desk.submits(town.controller(), only(town.controller()), Map.of("decision", "accept"));
    live.put(day(22), live(day(22)));
    clock.morningOf(LocalDate.of(2021, 4, 10), MOSCOW);
    runs.controlDeadlines();

    assertThat(live.get(day(5)).counters()).containsEntry(BoardShow.LATE, 0L);
    assertThat(live.get(day(17)).counters().get(BoardShow.LATE)).isGreaterThan(1L);
    live.forEach((day, said) -> assertThat(past(day)).as("the board of %s", day).isEqualTo(said));
    assertThat(past(ORDER.minusDays(1)).counters().values()).containsOnly(0L);
  }

  @Test
  void thePageShowsADayAndItsDates() {
    clock.morningOf(day(1), MOSCOW);
    shifts.ask(only(head).getId(), day(15), "Педсовет позже", head.id());
    clock.morningOf(day(2), MOSCOW);
    desk.submits(town.controller(), only(town.controller()), Map.of("decision", "grant"));
    clock.morningOf(day(20), MOSCOW);
    Visitor visitor = Visitor.signedIn(port, town.controller());

    assertThat(visitor.get("/history/board?show=open&day=2021-03-01").body())
        .contains("По состоянию на 01.03.2021", "05.03.2021", "просят перенести срок")
        .doesNotContain("15.03.2021");
    assertThat(visitor.get("/history/board?show=open&day=2021-03-02").body())
        .contains("15.03.2021", "05.03.2021", "+10 дн.");
    assertThat(visitor.get("/history/board").body()).contains("По состоянию на 20.03.2021");
  }

  @ParameterizedTest
  @CsvSource({
    "day=2021-13-40, Такого дня нет",
    "day=%3Cb%3E, Такого дня нет",
    "day=1999-01-01, не раньше 2019",
    "day=2021-03-31, ещё не наступило",
    "show=all, Такого показателя нет",
    "roadmap=x, Такой дорожной карты нет",
    "organisation=%00, Такой организации нет",
    "organisation=nowhere, Такой организации нет"
  })
  void nonsenseInTheAddressIsSaidAndThePageStays(String query, String words) {
    clock.morningOf(day(20), MOSCOW);
    HttpResponse<String> page =
        Visitor.signedIn(port, town.controller()).get("/history/board?" + query);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(words, "<form", "role=\"alert\"").doesNotContain("<b>");
  }

  @Test
  void theWorkbookHasTheDayAndWhatPeopleTypedAsText() throws IOException {
    jdbc.sql("UPDATE activity SET title = ? WHERE roadmap_id = ? AND number LIKE '1.1%'")
        .params(FORMULA, roadmap)
        .update();
    clock.morningOf(day(1), MOSCOW);
    shifts.ask(only(head).getId(), day(15), "Педсовет позже", head.id());
    clock.morningOf(day(2), MOSCOW);
    desk.submits(town.controller(), only(town.controller()), Map.of("decision", "grant"));
    clock.morningOf(day(20), MOSCOW);
    Visitor visitor = Visitor.signedIn(port, town.controller());
    String before = "?show=open&day=2021-03-01&organisation=" + town.artCentre().id();

    assertThat(visitor.get("/history/board" + before).body())
        .contains("/history/board/table.xlsx?day=2021-03-01");
    HttpResponse<byte[]> answer = visitor.download("/history/board/table.xlsx" + before);
    assertThat(answer.statusCode()).isEqualTo(200);
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(answer.body()))) {
      Map<String, Cell> cells = new HashMap<>();
      workbook
          .getSheetAt(0)
          .forEach(
              row ->
                  row.forEach(cell -> cells.put(new DataFormatter().formatCellValue(cell), cell)));
      assertThat(cells.keySet())
          .contains("Показатель: в работе", "05.03.2021", "В работе, просят перенести срок")
          .doesNotContain("15.03.2021");
      assertThat(cells.get(FORMULA).getCellType()).isEqualTo(CellType.STRING);
      assertThat(cells.get(FORMULA).getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void insteadOfAWorkbookThatCannotBeMadeThePageSaysWhy() {
    clock.morningOf(day(20), MOSCOW);
    Visitor visitor = Visitor.signedIn(port, town.controller());

    HttpResponse<String> answer = visitor.get("/history/board/table.xlsx?day=2021-03-31");
    assertThat(answer.statusCode()).isEqualTo(302);
    String page = answer.headers().firstValue("Location").orElseThrow();
    assertThat(page).endsWith("/history/board?day=2021-03-31");
    assertThat(visitor.get("/history/board?day=2021-03-31").body()).contains("ещё не наступило");
    Visitor neighbour = Visitor.signedIn(port, towns.found().controller());
    assertThat(
            neighbour
                .get("/history/board/table.xlsx?organisation=" + town.artCentre().id())
                .statusCode())
        .isEqualTo(302);
    assertThat(
            Visitor.signedIn(port, town.person(town.schoolA(), Role.CURATOR))
                .get("/history/board/table.xlsx")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aRegionIsAskedToChooseATerritory() {
    clock.morningOf(day(20), MOSCOW);
    for (int each = 0; each < 300; each++) {
      towns.build(town.department(), OrganisationKind.SCHOOL, "Школа " + each, MOSCOW);
    }
    Visitor controller = Visitor.signedIn(port, town.controller());

    assertThat(controller.get("/history/board").body())
        .contains("не больше 300 организаций", "Выберите одну из территорий", "<form");
    assertThat(controller.get("/history/board?organisation=" + town.artCentre().id()).statusCode())
        .isEqualTo(200);
    HttpResponse<String> sorted = controller.get("/methodology?order=missing");
    assertThat(sorted.statusCode()).isEqualTo(400);
    assertThat(sorted.body()).contains("Организаций больше 300", "<form");
    assertThat(controller.get("/methodology?page=2").body()).contains("Страница 2", "Дальше");
  }

  @Test
  void aNeighbourSeesNothingAndIsAnsweredAsForNoSuchOrganisation() {
    clock.morningOf(day(20), MOSCOW);
    Visitor neighbour = Visitor.signedIn(port, towns.found().controller());

    assertThat(neighbour.get("/history/board?show=open").body())
        .contains("Таких поручений в этот день не было");
    assertThat(neighbour.get("/history/board?organisation=" + town.artCentre().id()).statusCode())
        .isEqualTo(neighbour.get("/history/board?organisation=nowhere").statusCode())
        .isEqualTo(400);
    assertThat(
            Visitor.signedIn(port, town.person(town.schoolA(), Role.CURATOR))
                .get("/history/board")
                .statusCode())
        .isEqualTo(403);
  }

  /** As it is shown in the last second of a day. */
  private Said live(LocalDate day) {
    clock.set(day.plusDays(1).atStartOfDay(MOSCOW).toInstant().minus(Duration.ofMillis(1)));
    Map<BoardShow, Long> counters = new LinkedHashMap<>();
    Map<BoardShow, List<String>> lines = new LinkedHashMap<>();
    String person = town.controller().id();
    board
        .counters(person, filter(BoardShow.OPEN))
        .forEach((show, counted) -> counters.put(show, counted.number()));
    for (BoardShow show : BoardShow.values()) {
      lines.put(
          show,
          sorted(
              board.page(person, filter(show), null, 100).rows().stream()
                  .map(
                      row ->
                          line(
                              row.id(),
                              row.responsible(),
                              row.originalDue(),
                              row.due(),
                              row.daysLate(),
                              row.level(),
                              row.state(),
                              row.shiftAsked()))
                  .toList()));
    }
    return new Said(counters, lines);
  }

  private Said past(LocalDate day) {
    Map<BoardShow, Long> counters = new LinkedHashMap<>();
    Map<BoardShow, List<String>> lines = new LinkedHashMap<>();
    for (BoardShow show : BoardShow.values()) {
      PastPage page =
          past.of(
              town.controller().id(),
              new PastQuestion(
                  show, null, null, PastDay.of(day.toString(), MOSCOW, clock).moment()),
              0,
              100);
      counters.putAll(page.counters());
      lines.put(
          show,
          sorted(
              page.lines().stream()
                  .map(
                      row ->
                          line(
                              row.id(),
                              row.responsible(),
                              row.originalDue(),
                              row.due(),
                              row.daysLate(),
                              row.level(),
                              row.state(),
                              row.shiftAsked()))
                  .toList()));
    }
    return new Said(counters, lines);
  }

  private static List<String> sorted(List<String> lines) {
    List<String> all = new ArrayList<>(lines);
    all.sort(null);
    return all;
  }

  private static String line(
      UUID id,
      String responsible,
      @Nullable LocalDate original,
      @Nullable LocalDate due,
      long daysLate,
      int level,
      String state,
      boolean asked) {
    return id
        + "|"
        + responsible
        + "|"
        + original
        + "|"
        + due
        + "|"
        + daysLate
        + "|"
        + level
        + "|"
        + state
        + "|"
        + asked;
  }

  private static BoardFilter filter(BoardShow show) {
    return new BoardFilter(show, null, null, null, null, null, BoardOrder.DUE, false);
  }

  private Task only(TestPerson person) {
    assertThat(desk.tasks(person)).hasSize(1);
    return desk.tasks(person).get(0);
  }

  private static LocalDate day(int ofMarch) {
    return LocalDate.of(2021, 3, ofMarch);
  }

  private static Map<String, Object> report() {
    return Map.of(
        "done", "full",
        "reportText", "Приказ подписан",
        "documentNumber", "12-у",
        "documentDate", "2021-03-04");
  }
}
