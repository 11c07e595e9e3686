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
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.control.CardAmending;
import ru.vekha.control.ControlCard;
import ru.vekha.document.Documents;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapReader;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** A running roadmap goes back to paper, over HTTP. */
@VekhaTest
class RoadmapExportIT {

  private static final ZoneId VLADIVOSTOK = ZoneId.of("Asia/Vladivostok");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-', '1', '.', '4', '\n'};
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Documents documents;
  @Autowired RoadmapReports reports;
  @Autowired CardAmending amending;
  @Autowired TransactionTemplate transaction;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired MovableClock clock;
  @LocalServerPort int port;

  private TestTown town;
  private UUID roadmap;

  /**
   * Row 1: school A hands in two days late and is accepted on the third day, school B hands in a
   * day late and waits. Row 2 is late and nobody has done anything. Row 3 opens by hand.
   */
  @BeforeEach
  void runARoadmap() {
    town = towns.found(VLADIVOSTOK);
    clock.morningOf(ORDER_DATE, VLADIVOSTOK);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта проверки",
                ORDER_DATE,
                1,
                new Launches.Row("до 05.03.2021", "Руководители ОО", "Приказ"),
                new Launches.Row("до 01.04.2021", "Руководитель ОДО", "=Справка"),
                new Launches.Row("по мере необходимости", "Руководители ОО", "Протокол")));
    runs.openAssignments();
    clock.morningOf(LocalDate.of(2021, 3, 6), VLADIVOSTOK);
    handIn(town.schoolB(), "7");
    // Still the 6th in UTC, already the 7th in Vladivostok.
    clock.set(LocalDate.of(2021, 3, 7).atTime(8, 0).atZone(VLADIVOSTOK).toInstant());
    attach(town.schoolA(), "приказ о наставничестве.pdf");
    handIn(town.schoolA(), "12-у");
    clock.set(LocalDate.of(2021, 3, 8).atTime(8, 0).atZone(VLADIVOSTOK).toInstant());
    acceptTheOneWith("12-у");
    clock.set(LocalDate.of(2021, 4, 11).atTime(8, 0).atZone(VLADIVOSTOK).toInstant());
  }

  @Test
  void theWordDocumentShowsWhatWasDoneAndWhatIsLate() throws IOException {
    HttpResponse<byte[]> answer = download(town.methodist(), "docx");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains(OFFICE + "wordprocessingml.document");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
      assertThat(document.getParagraphs().stream().map(each -> each.getText()))
          .contains("Состояние на 11.04.2021", town.department().name());
      assertThat(
              document.getTables().get(0).getRows().stream()
                  .skip(1)
                  .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList()))
          .containsExactly(
              List.of("1. Раздел"),
              List.of(
                  "1.1",
                  "Мероприятие 1",
                  "до 05.03.2021",
                  "Руководители ОО",
                  "Приказ",
                  "Исполнено 1 из 2, на приёмке 1",
                  "08.03.2021; представлено 06.03.2021",
                  "Школа А: № 12-у от 11.02.2021, приказ о наставничестве.pdf"
                      + "Школа Б: № 7 от 11.02.2021",
                  "2"),
              List.of(
                  "1.2",
                  "Мероприятие 2",
                  "до 01.04.2021",
                  "Руководитель ОДО",
                  "=Справка",
                  "В работе, просрочено",
                  "",
                  "",
                  "10"),
              List.of(
                  "1.3",
                  "Мероприятие 3",
                  "по мере необходимости",
                  "Руководители ОО",
                  "Протокол",
                  "Поручений нет",
                  "",
                  "",
                  ""));
    }
  }

  @Test
  void theWorkbookHasEachAssignment() throws IOException {
    HttpResponse<byte[]> answer = download(town.controller(), "xlsx");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains(OFFICE + "spreadsheetml.sheet");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      var assignments = workbook.getSheet("Поручения");
      assertThat(assignments.getLastRowNum()).isEqualTo(3);
      assertThat(words(assignments.getRow(1)))
          .containsSubsequence(
              "1.1",
              "Школа А",
              "05.03.2021",
              "Исполнено",
              "07.03.2021",
              "08.03.2021",
              "№ 12-у от 11.02.2021, приказ о наставничестве.pdf",
              "2");
      assertThat(words(assignments.getRow(2)))
          .containsSubsequence("1.1", "Школа Б", "На приёмке", "06.03.2021", "", "1");
      assertThat(words(assignments.getRow(3)))
          .containsSubsequence("1.2", "Дом творчества", "01.04.2021", "В работе, просрочено", "10");
      Row late = workbook.getSheetAt(0).getRow(12);
      assertThat(words(late)).startsWith("1.2", "Мероприятие 2").endsWith("10");
      assertThat(late.getCell(4).getStringCellValue()).isEqualTo("=Справка");
      assertThat(late.getCell(4).getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  /** A card that is taken back is closed, too, on the day of the order. */
  @Test
  void whatAnOrderHasTakenBackIsNoCompletion() {
    ControlCard late =
        amending.of(roadmap).stream()
            .filter(card -> card.organisationId().equals(town.artCentre().id()))
            .findFirst()
            .orElseThrow();
    transaction.executeWithoutResult(status -> amending.withdraw(late, town.methodist().id()));

    ReportedActivity row = reports.of(roadmap).orElseThrow().activities().get(1);

    assertThat(row.state()).isEqualTo("Снято с контроля");
    assertThat(row.done()).isEmpty();
    assertThat(row.daysLate()).isZero();
    assertThat(row.assignments())
        .singleElement()
        .satisfies(each -> assertThat(each.acceptedOn()).isNull());
  }

  @Test
  void theFileHasARussianNameAndIsNotKeptOnTheWay() {
    HttpResponse<byte[]> answer = download(town.methodist(), "docx");

    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment;")
        .contains("filename*=UTF-8''%D0%94%D0%BE%D1%80%D0%BE%D0%B6")
        .endsWith(".docx");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void theFileIsReadAgainAsTheSameRoadmap(String ending) {
    byte[] file = download(town.methodist(), ending).body();

    var read = new RoadmapReader(ReadLimits.standard()).read("карта." + ending, file);

    assertThat(read.rows().stream().map(row -> row.plainNumber() + " " + row.deadline()))
        .containsExactly("1.1 до 05.03.2021", "1.2 до 01.04.2021", "1.3 по мере необходимости");
    assertThat(read.orderDate()).isEqualTo(ORDER_DATE);
  }

  @Test
  void thePageOffersBoth() {
    assertThat(Visitor.signedIn(port, town.methodist()).get("/roadmaps/" + roadmap).body())
        .contains("/roadmaps/" + roadmap + "/export.docx", "/roadmaps/" + roadmap + "/export.xlsx");
  }

  /** As with the roadmap's page: who does not look after the whole branch is told of nothing. */
  @Test
  void othersAreToldThatThereIsNothing() {
    TestTown neighbours = towns.found();
    List<TestPerson> others =
        List.of(
            neighbours.methodist(),
            town.person(town.schoolA(), Role.ORGANISATION_HEAD),
            town.person(town.department(), Role.ADMINISTRATOR));

    for (TestPerson other : others) {
      Visitor visitor = Visitor.signedIn(port, other);
      assertThat(visitor.get("/roadmaps/" + roadmap).statusCode()).isEqualTo(404);
      assertThat(visitor.get(path("docx")).statusCode()).isEqualTo(404);
      assertThat(visitor.get(path("xlsx")).statusCode()).isEqualTo(404);
    }
    // Those above oversee the roadmaps of the organisations below.
    TestPerson above = town.person(town.region(), Role.REGIONAL_CENTRE);
    assertThat(Visitor.signedIn(port, above).get(path("docx")).statusCode()).isEqualTo(200);
    assertThat(
            Visitor.signedIn(port, town.methodist())
                .get("/roadmaps/" + UUID.randomUUID() + "/export.docx")
                .statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<byte[]> download(TestPerson person, String ending) {
    return Visitor.signedIn(port, person).download(path(ending));
  }

  private String path(String ending) {
    return "/roadmaps/" + roadmap + "/export." + ending;
  }

  private void attach(Organisation school, String fileName) {
    Cards.Card card =
        cards.of(roadmap).stream()
            .filter(each -> each.organisation().equals(school.id()))
            .findFirst()
            .orElseThrow();
    documents.attach(
        card.id(), school.id(), fileName, PDF, town.person(school, Role.ORGANISATION_HEAD).id());
  }

  private void handIn(Organisation school, String documentNumber) {
    TestPerson head = town.person(school, Role.ORGANISATION_HEAD);
    desk.submits(
        head,
        desk.tasks(head).get(0),
        Map.of(
            "done", "full",
            "reportText", "Приказ издан",
            "documentNumber", documentNumber,
            "documentDate", "2021-02-11"));
  }

  private void acceptTheOneWith(String documentNumber) {
    TestPerson controller = town.controller();
    Task task =
        desk.tasks(controller).stream()
            .filter(
                each ->
                    String.valueOf(desk.opens(controller, each).get("documentLine"))
                        .contains(documentNumber))
            .findFirst()
            .orElseThrow();
    desk.submits(controller, task, Map.of("decision", "accept"));
  }

  private static List<String> words(Row row) {
    DataFormatter formatter = new DataFormatter();
    List<String> words = new ArrayList<>();
    row.forEach(cell -> words.add(formatter.formatCellValue(cell)));
    return words;
  }
}
