package ru.vekha.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.camunda.bpm.engine.task.Task;
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
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** What the methodology expects of a school, what of it there is, and all of it as one archive. */
@VekhaTest
class MethodologyIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);
  private static final String HOSTILE = "<img src=x onerror=alert(1)>";
  private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired ObjectMapper json;
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
  private String school;

  /** Three rows for the schools: an order that is accepted, memos that wait, a report beside it. */
  @BeforeEach
  void handIn() throws IOException {
    town = towns.found();
    head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    school = "/methodology/organisations/" + town.schoolA().id();
    clock.morningOf(ORDER, MOSCOW);
    launches.launch(town, roadmap());
    runs.openAssignments();
    clock.morningOf(LocalDate.of(2021, 3, 4), MOSCOW);
    Visitor visitor = Visitor.signedIn(port, head);
    attach(visitor, "Приказ об организации", "приказ.pdf", "../../при/каз.pdf");
    submit("Приказ об организации", "12-у");
    desk.submits(
        town.controller(), desk.tasks(town.controller()).get(0), Map.of("decision", "accept"));
    attach(visitor, "Популяризация", "памятка.pdf", "памятка.pdf");
    submit("Популяризация", "13-у");
    attach(visitor, "Иное", "отчёт.pdf");
    submit("Иное", "14-у");
  }

  @Test
  void thePageSaysWhatIsThereWhatWaitsAndWhatIsMissing() {
    String page = controller().get(school).body();

    assertThat(row(page, "Приказ об организации наставничества"))
        .contains("Есть", "№ 12-у от 04.03.2021", "приказ.pdf", "/history/assignments/");
    assertThat(row(page, "Памятки для наставляемых")).contains("На приёмке", "памятка.pdf");
    assertThat(row(page, "Положение о наставничестве")).contains("Нет").doesNotContain("№");
    assertThat(page)
        .contains(
            "Прочие документы", "отчёт.pdf", "Популяризация наставничества &lt;img", "файлов: 5")
        .doesNotContain("<img src=x");
  }

  @Test
  void whatIsKeptInARegisterNeedsNoPaper() {
    jdbc.sql(
            "INSERT INTO local_act (id, organisation_id, dated_on, kind, title, number)"
                + " VALUES (?, ?, ?, 'REGULATION', 'Положение', '7')")
        .params(UUID.randomUUID(), town.schoolA().id(), LocalDate.of(2021, 2, 1))
        .update();

    assertThat(row(controller().get(school).body(), "Положение о наставничестве"))
        .contains("Есть", "Положения: записей 1, последняя № 7 от 01.02.2021");
    assertThat(row(controller().get("/methodology").body(), "Школа А")).contains("<td>2</td>");
  }

  @Test
  void theFolderIsOneArchiveByStageWithARegisterOfContents() throws Exception {
    HttpResponse<byte[]> answer = controller().download(school + "/folder.zip");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains(".zip");
    try (ZipFile zip = zip(answer.body())) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      assertThat(entries)
          .allSatisfy(
              entry ->
                  assertThat(entry.getGeneralPurposeBit().usesUTF8ForNames())
                      .as(entry.getName())
                      .isTrue());
      assertThat(entries)
          .extracting(ZipArchiveEntry::getName)
          .containsExactly(
              "1. Подготовка условий/Приказ об организации наставничества/приказ.pdf",
              "1. Подготовка условий/Приказ об организации наставничества/каз.pdf",
              "2. База наставляемых/Памятки для наставляемых/памятка.pdf",
              "2. База наставляемых/Памятки для наставляемых/памятка (2).pdf",
              "Прочие документы/3 Иное/отчёт.pdf",
              "Опись.xlsx");
      assertThat(content(zip, entries.get(0))).isEqualTo(PDF);
      List<String> register = WorkbookRows.of(content(zip, entries.get(5)));
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PDF));
      assertThat(register)
          .anyMatch(row -> row.contains(entries.get(0).getName()) && row.endsWith(hash))
          .anyMatch(row -> row.contains("Положение о наставничестве|Нет"))
          .anyMatch(row -> row.contains("Памятки для наставляемых|На приёмке"));
      assertThat(WorkbookRows.of(controller().download(school + "/register.xlsx").body()))
          .containsAll(register);
    }
  }

  @Test
  void aFileThatIsNoMoreWhatWasHandedInIsNamed() throws IOException {
    assertThat(
            JdbcClient.create(new DriverManagerDataSource(url, owner, password))
                .sql(
                    "UPDATE document_content SET content = 'x' WHERE document_id = (SELECT id FROM document"
                        + " WHERE organisation_id = ? AND file_name = 'приказ.pdf')")
                .param(town.schoolA().id())
                .update())
        .isEqualTo(1);

    try (ZipFile zip = zip(controller().download(school + "/folder.zip").body())) {
      assertThat(WorkbookRows.of(content(zip, zip.getEntry("Опись.xlsx"))))
          .filteredOn(row -> row.endsWith("(изменён)"))
          .singleElement()
          .asString()
          .contains("приказ.pdf");
    }
  }

  @Test
  void theTableCountsByStageAndGoesIntoAWorkbook() throws IOException {
    String page = controller().get("/methodology?order=missing").body();

    assertThat(row(page, "Школа А")).contains("1 из 10", "0 из 5 (1)", school);
    assertThat(row(page, "Школа Б")).contains("0 из 10");
    assertThat(page.indexOf("/organisations/" + town.schoolB().id()))
        .isLessThan(page.indexOf("/organisations/" + town.schoolA().id()));
    List<String> rows = WorkbookRows.of(controller().download("/methodology/table.xlsx").body());
    assertThat(rows)
        .anyMatch(row -> row.startsWith("Школа А|") && row.contains("1 из 10"))
        .anyMatch(row -> row.startsWith("Департамент|"));
  }

  @Test
  void theHeadSeesTheOwnSchoolAndNoOther() {
    Visitor visitor = Visitor.signedIn(port, head);

    assertThat(visitor.get(school).statusCode()).isEqualTo(200);
    assertThat(visitor.get("/methodology").body()).contains("Школа А").doesNotContain("Школа Б");
    assertThat(visitor.get("/methodology/organisations/" + town.schoolB().id()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aNeighbourIsAnsweredAsForWhatDoesNotExist() {
    Visitor neighbour = Visitor.signedIn(port, towns.found().controller());
    for (String what : List.of("", "/folder.zip", "/register.xlsx")) {
      HttpResponse<String> there = neighbour.get(school + what);
      HttpResponse<String> nowhere =
          neighbour.get("/methodology/organisations/no-such-school" + what);
      assertThat(there.statusCode()).isEqualTo(404).isEqualTo(nowhere.statusCode());
      assertThat(there.body()).isEqualTo(nowhere.body());
    }
    assertThat(neighbour.get("/methodology").body()).doesNotContain(town.schoolA().id());
    for (Role role : List.of(Role.CURATOR, Role.MENTOR)) {
      Visitor worker = Visitor.signedIn(port, town.person(town.schoolA(), role));
      assertThat(worker.get(school).statusCode()).isEqualTo(403);
      assertThat(worker.get("/methodology").statusCode()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @CsvSource({"organisation=nowhere", "order=%3Cb%3E", "organisation=%00"})
  void nonsenseInTheAddressIsSaidAndThePageStays(String query) {
    HttpResponse<String> page = controller().get("/methodology?" + query);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("role=\"alert\"", "Выберите", "<select").doesNotContain("<b>");
    assertThat(
            controller().get("/methodology/table.xlsx?" + query).headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).contains("/methodology?"));
  }

  @Test
  void aPageBehindTheLastSaysSo() {
    assertThat(controller().get("/methodology?page=99").body())
        .contains("Вернитесь на первую страницу", "Назад");
    assertThat(controller().get("/methodology?page=x").body()).contains("Школа А");
  }

  private Visitor controller() {
    return Visitor.signedIn(port, town.controller());
  }

  private void attach(Visitor visitor, String title, String... names) throws IOException {
    for (String name : names) {
      HttpResponse<String> put =
          visitor.upload("/vekha/tasks/" + task(title).getId() + "/documents", name, PDF);
      assertThat(json.readTree(put.body()).path("id").asText()).isNotEmpty();
      clock.advance(Duration.ofMinutes(1));
    }
  }

  private void submit(String title, String number) {
    desk.submits(
        head,
        task(title),
        Map.of(
            "done", "full",
            "reportText", "Сделано",
            "documentNumber", number,
            "documentDate", "2021-03-04"));
  }

  private Task task(String title) {
    String card =
        jdbc.sql(
                "SELECT c.process_instance_id FROM control_card c JOIN activity a ON a.id = c.activity_id"
                    + " WHERE c.organisation_id = ? AND a.title LIKE ?")
            .params(town.schoolA().id(), title + "%")
            .query(String.class)
            .single();
    return desk.tasks(head).stream()
        .filter(each -> each.getProcessInstanceId().equals(card))
        .findFirst()
        .orElseThrow();
  }

  private static RoadmapData roadmap() {
    RoadmapData plain =
        Launches.roadmap(
            "Дорожная карта проверки", ORDER, 1, new Launches.Row("до 05.03.2021", "x", "x"));
    return new RoadmapData(
        plain.id(),
        plain.title(),
        OrganisationKind.MUNICIPALITY,
        plain.place(),
        plain.orderNumber(),
        plain.orderDate(),
        plain.periodFrom(),
        plain.periodTo(),
        List.of(
            row("1.", "1-й этап. Подготовка условий", "Приказ об организации", "Приказ", 2),
            row(
                "2.",
                "2-й этап. База наставляемых",
                "Популяризация наставничества " + HOSTILE,
                "Памятки",
                4),
            row("3.", "Разное", "Иное", "Сертификаты", 6)));
  }

  private static ActivityRow row(
      String number, String section, String title, String result, int place) {
    return new ActivityRow(
        number, section, "", title, "до 05.03.2021", "Руководители ОО", result, place);
  }

  /** The row of a table that begins with something. */
  private static String row(String page, String words) {
    // What stands before the first row are the choices, which name organisations as well.
    String table = page.substring(page.indexOf("<tr"));
    for (String each : table.split("<tr")) {
      if (each.contains(">" + words + "<")) {
        return each;
      }
    }
    throw new AssertionError("No row " + words + " in " + page);
  }

  private static ZipFile zip(byte[] bytes) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  private static byte[] content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (var stream = zip.getInputStream(entry)) {
      return stream.readAllBytes();
    }
  }
}
