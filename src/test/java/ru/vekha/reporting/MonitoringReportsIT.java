package ru.vekha.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.monitoring.EnteredFigures;
import ru.vekha.monitoring.MentoringRows;
import ru.vekha.monitoring.PeriodOpening;
import ru.vekha.monitoring.ReportingKind;
import ru.vekha.monitoring.ReportingPeriods;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** The reports of monitoring, made of what was entered once, read back from their files. */
@VekhaTest
class MonitoringReportsIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate DONE = LocalDate.of(2021, 10, 20);
  private static final LocalDate BORN_2008 = LocalDate.of(2008, 1, 1);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ReportingPeriods periods;
  @Autowired EnteredFigures entered;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestTown town;
  private Organisation school;
  private UUID roadmap;

  @BeforeEach
  void aYearOfMentoring() {
    town = towns.found(MOSCOW);
    school = town.schoolA();
    clock.morningOf(LocalDate.of(2021, 2, 11), MOSCOW);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта проверки",
                LocalDate.of(2021, 2, 11),
                1,
                new Launches.Row("до 05.03.2021", "Руководители ОО", "Приказ"),
                new Launches.Row("до 01.04.2021", "Руководители ОО", "Справка")));
    MentoringRows rows = new MentoringRows(jdbc, town, roadmap);
    UUID programme = rows.programme(school);
    UUID mentor = rows.mentor(school, "TEACHER", "Наставницына", LocalDate.of(1980, 1, 1), "Школа");
    UUID first = rows.mentee(school, "LEARNER", "=cmd|' /C calc'!A0", BORN_2008, DONE);
    UUID second = rows.mentee(school, "LEARNER", "Вторая", BORN_2008, null);
    rows.pair(school, programme, mentor, first, "teacher-learner", DONE);
    rows.pair(school, programme, mentor, second, "learner-learner", null);
    clock.morningOf(LocalDate.of(2021, 12, 1), MOSCOW);
  }

  @Test
  void personifiedRecordsHoldNoFormula() throws IOException {
    String path = "/monitoring/reports/personified.%s?organisation=" + school.id();
    try (XSSFWorkbook workbook = workbook(curator(), path.formatted("xlsx"))) {
      Sheet sheet = workbook.getSheetAt(0);
      List<List<String>> rows = rows(sheet);
      assertThat(rows).anyMatch(row -> row.containsAll(List.of("Наставляемый", "Основной запрос")));
      assertThat(rows)
          .anyMatch(
              row ->
                  row.containsAll(
                      List.of("=cmd|' /C calc'!A0 Иван", "2008", "Наставницына Пётр", "пройдена")));
      for (Row row : sheet) {
        row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
      }
    }
    try (XWPFDocument document = document(curator(), path.formatted("docx"))) {
      // Two mentees under the heading.
      assertThat(document.getTables().get(0).getRows()).hasSize(3);
    }
    String mentors = "/monitoring/reports/mentors.xlsx?organisation=" + school.id();
    try (XSSFWorkbook workbook = workbook(curator(), mentors)) {
      assertThat(rows(workbook.getSheetAt(0)))
          .anyMatch(row -> row.contains("Наставницына Пётр") && row.contains("Физика"));
    }
  }

  @Test
  void federalFiguresCountParticipantsByForm() throws IOException {
    String path = "/monitoring/reports/federal.xlsx?year=2021&organisation=";
    try (XSSFWorkbook workbook = workbook(town.methodist(), path + town.department().id())) {
      assertThat(rows(workbook.getSheetAt(0)))
          .contains(
              List.of("Учитель — ученик (студент)", "1", "1", "1", "0", "0", "0", "1", "1"),
              List.of("Ученик — ученик", "1", "1", "1", "0", "0", "0", "1", "0"),
              // The mentor of both pairs is one person.
              List.of("Всего", "2", "2", "2", "0", "0", "0", "1", "1"));
    }
  }

  @Test
  void indicatorsStandBesideTheirTargetsInAChart() throws IOException {
    entered.enter(
        school.id(), 2021, Map.of("children", 10L), town.person(school, Role.CURATOR).id());
    String path = "/monitoring/reports/indicators.xlsx?year=2021&set=0&organisation=";
    try (XSSFWorkbook workbook = workbook(town.methodist(), path + town.department().id())) {
      assertThat(rows(workbook.getSheetAt(0)))
          .anyMatch(
              row ->
                  row.size() == 7
                      && row.get(2).equals("1")
                      && row.get(4).equals("10,0")
                      && row.get(5).equals("20")
                      && row.get(6).equals("Не достигнут"))
          .anyMatch(row -> row.get(0).contains("нет сведений от организаций"));
      XSSFSheet chart = workbook.getSheet("Диаграмма");
      assertThat(chart.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(10);
      assertThat(chart.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(20);
      var drawn = chart.getDrawingPatriarch().getCharts();
      assertThat(drawn).hasSize(1);
      assertThat(drawn.get(0).getChartSeries().get(0).getSeriesCount()).isEqualTo(2);
    }
  }

  @Test
  void theQuarterlySummaryNamesTheMissing() throws IOException {
    UUID period = quarter();
    handIn(school);
    String path = "/monitoring/reports/summary.xlsx?period=" + period;
    try (XSSFWorkbook workbook = workbook(town.methodist(), path)) {
      List<List<String>> rows = rows(workbook.getSheetAt(0));
      assertThat(rows)
          .anyMatch(row -> row.get(0).equals("Школа А") && row.get(1).equals("На проверке"));
      assertThat(rows).anyMatch(row -> row.get(0).equals("Всего") && row.get(2).equals("2"));
      assertThat(rows).contains(List.of("Не сдали данные: Дом творчества, Школа Б."));
    }
  }

  @Test
  void theNoteOfAPeriodIsPrinted() throws IOException {
    quarter();
    UUID own = handIn(school);
    try (XWPFDocument note = document(curator(), "/monitoring/reports/note.docx?period=" + own)) {
      assertThat(note.getParagraphs())
          .extracting(paragraph -> paragraph.getText())
          .contains("Период: IV квартал 2021 года", "№ 7 от 30.11.2021", "Встречи шли по плану");
      assertThat(note.getTables().get(0).getRows())
          .extracting(row -> row.getCell(0).getText() + ": " + row.getCell(1).getText())
          .contains("Наставляемых в базе: 2", "Наставляемых, прошедших полный цикл: 1");
    }
  }

  @Test
  void theFinalReportSaysWhatWasNotDone() throws IOException {
    runs.openAssignments();
    try (XSSFWorkbook workbook =
        workbook(town.methodist(), "/roadmaps/" + roadmap + "/final.xlsx")) {
      assertThat(rows(workbook.getSheetAt(0)))
          .contains(List.of("Всего", "2", "4", "0", "0", "4", "0"))
          .anyMatch(row -> row.get(0).startsWith("Не исполнены полностью: 1.1 Мероприятие 1"));
    }
    assertThat(
            Visitor.signedIn(port, curator())
                .get("/roadmaps/" + roadmap + "/final.docx")
                .statusCode())
        .isEqualTo(404);
  }

  private UUID quarter() {
    UUID id =
        periods.open(
            new PeriodOpening(
                town.department().id(),
                ReportingKind.QUARTER.around(LocalDate.of(2021, 12, 1)),
                LocalDate.of(2021, 12, 24),
                null,
                null));
    runs.watchReporting();
    runs.watchReporting();
    return id;
  }

  private UUID handIn(Organisation organisation) {
    TestPerson curator = town.person(organisation, Role.CURATOR);
    Task task =
        desk.tasks(curator).stream()
            .filter(each -> each.getTaskDefinitionKey().equals("userTask_deliverMonitoring"))
            .findFirst()
            .orElseThrow();
    desk.submits(
        curator,
        task,
        Map.of(
            "eventsHeld",
            2,
            "explanation",
            "Встречи шли по плану",
            "noteNumber",
            "7",
            "noteDate",
            "2021-11-30",
            "reconciled",
            true));
    return periods
        .of(organisation.id(), ReportingKind.QUARTER.around(LocalDate.of(2021, 12, 1)))
        .orElseThrow()
        .id();
  }

  private TestPerson curator() {
    return town.person(school, Role.CURATOR);
  }

  private XSSFWorkbook workbook(TestPerson person, String path) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file(person, path)));
  }

  private XWPFDocument document(TestPerson person, String path) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file(person, path)));
  }

  private byte[] file(TestPerson person, String path) {
    HttpResponse<byte[]> answer = Visitor.signedIn(port, person).download(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** The texts of each row, without empty cells at its end. */
  private static List<List<String>> rows(Sheet sheet) {
    DataFormatter formatter = new DataFormatter();
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
      while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
        cells.remove(cells.size() - 1);
      }
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    return rows;
  }
}
