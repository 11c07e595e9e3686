package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapCatalogue;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** The methodist's pages with files as people really send them, from a page's form. */
@VekhaTest
class RoadmapPagesIT {

  private static final int MEGABYTE = 1024 * 1024;
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired JdbcClient jdbc;

  private TestTown town;
  private Visitor methodist;

  @BeforeEach
  void signIn() {
    town = towns.found();
    methodist = Visitor.signedIn(port, town.methodist());
  }

  @Test
  void aSoundDocumentIsShownAndLaunched() {
    HttpResponse<String> uploaded =
        upload(
            "карта.docx",
            PrintedRoadmap.docx(RoadmapCatalogue.shipped().find("dzerzhinsk-2021").orElseThrow()));
    assertThat(uploaded.statusCode()).isEqualTo(302);
    String draft = path(uploaded);
    settle(draft);
    String page = methodist.get(draft).body();
    assertThat(page).contains("Всё понятно").contains("id=\"launch\"");
    assertThat(methodist.get("/roadmaps").body()).contains(draft);

    HttpResponse<String> launched = methodist.submit(draft + "/launch", "version", version(page));

    assertThat(launched.statusCode()).isEqualTo(302);
    assertThat(methodist.get(path(launched)).body()).contains("Приказ № 99-н от 11.02.2021");
    assertThat(path(methodist.get(draft))).isEqualTo(path(launched));
    HttpResponse<String> again = methodist.submit(draft + "/launch", "version", version(page));
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("уже запущен");
    assertThat(launchedRoadmaps()).isEqualTo(1);
  }

  @Test
  void anEmptyFileIsRefusedWithARemedy() {
    assertRefused(upload("карта.docx", new byte[0]), "Файл пуст", "тот ли файл");
  }

  @Test
  void aTextThatIsNoRoadmapIsRefusedWithARemedy() {
    byte[] letter = "Уважаемые коллеги, поздравляем с праздником!".getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer = upload("письмо.txt", letter);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Не получилось").contains("К дорожным картам");
    assertNothingKept();
  }

  @Test
  void anotherFormatIsRefusedByItsName() {
    assertRefused(
        upload("карта.docx", "%PDF-1.7 лист".getBytes(StandardCharsets.UTF_8)),
        "а внутри документ PDF",
        "Проверьте, тот ли файл выбран");
  }

  /** With a page's form the token travels in the same body as the file. */
  @ParameterizedTest
  @ValueSource(ints = {20 * MEGABYTE + 1, 21 * MEGABYTE, 25 * MEGABYTE})
  void aFileOverTheLimitIsToldSo(int size) {
    byte[] large = new byte[size];
    Arrays.fill(large, (byte) 'а');
    HttpResponse<String> answer = upload("карта.txt", large);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("Файл слишком большой").contains("20 МБ");
    assertNothingKept();
  }

  @Test
  void anUnknownResponsibleIsShownWithItsRowAndIsNotLaunched() {
    assertNotLaunched(
        new Row("до 01.04.2021", "Совет ветеранов космонавтики", "Приказ"),
        "пункт 1.1",
        "Ответственный «Совет ветеранов космонавтики» не найден",
        "заведите сотрудника");
  }

  @Test
  void aPhraseThatIsNotUnderstoodIsShownWithItsRowAndIsNotLaunched() {
    assertNotLaunched(
        new Row("когда рак на горе свистнет", "Руководители ОО", "Приказ"),
        "пункт 1.1",
        "Срок «когда рак на горе свистнет» не понят",
        "Впишите дату");
  }

  @Test
  void aDocumentWithoutAPeriodSaysSoOnce() {
    String page =
        draftOf(
            new Row("до 01.04.2021", "Руководители ОО", "Приказ"), "Список дел без числа и года");

    assertThat(page.split("Не найден период", -1)).hasSize(2);
    assertThat(page).doesNotContain("id=\"launch\"");
  }

  @Test
  void othersThanThoseWhoSetRoadmapsUpMayNotUpload() {
    Visitor controller = Visitor.signedIn(port, town.controller());
    assertThat(controller.get("/roadmaps").body()).doesNotContain("Загрузить документ");
    assertThat(
            controller
                .uploadAsPage("/roadmaps", "карта.txt", "x".getBytes(StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(403);
    Visitor mentor = Visitor.signedIn(port, town.person(town.schoolA(), Role.MENTOR));
    assertThat(
            mentor
                .uploadAsPage("/roadmaps", "карта.txt", "x".getBytes(StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(403);
    assertNothingKept();
  }

  private void assertNotLaunched(Row row, String... told) {
    HttpResponse<String> uploaded =
        upload(
            "карта.docx",
            PrintedRoadmap.docx(Launches.roadmap("Дорожная карта с вопросом", ORDER_DATE, 1, row)));
    String draft = path(uploaded);
    assertThat(methodist.get(draft).body())
        .contains("Запустить пока нельзя")
        .contains(told)
        .doesNotContain("id=\"launch\"");

    long seen = launches.version(id(draft), town.methodist().id());
    HttpResponse<String> forced =
        methodist.submit(draft + "/launch", "version", Long.toString(seen));

    assertThat(forced.statusCode()).isEqualTo(409);
    assertThat(forced.body()).contains("Запустить нельзя").contains("Ничего не запущено");
    assertThat(launchedRoadmaps()).isZero();
  }

  private String draftOf(Row row, String title) {
    return methodist
        .get(
            path(
                upload(
                    "карта.docx",
                    PrintedRoadmap.docx(Launches.roadmap(title, ORDER_DATE, 1, row)))))
        .body();
  }

  /** Days off stay, every doubt is confirmed: two buttons of the page. */
  private void settle(String draft) {
    methodist.submit(draft + "/days-off", "move", "false");
    methodist.submit(draft + "/confirm-all", "version", version(methodist.get(draft).body()));
  }

  private static String version(String page) {
    Matcher field = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
    assertThat(field.find()).as("a version on the page").isTrue();
    return field.group(1);
  }

  private static UUID id(String draft) {
    return UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
  }

  private void assertRefused(HttpResponse<String> answer, String what, String remedy) {
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(what).containsIgnoringCase(remedy);
    assertNothingKept();
  }

  private void assertNothingKept() {
    assertThat(
            jdbc.sql("SELECT count(*) FROM roadmap_draft WHERE organisation_id = :id")
                .param("id", town.department().id())
                .query(Long.class)
                .single())
        .isZero();
    assertThat(launchedRoadmaps()).isZero();
  }

  private HttpResponse<String> upload(String fileName, byte[] content) {
    return methodist.uploadAsPage("/roadmaps", fileName, content);
  }

  private static String path(HttpResponse<String> redirect) {
    return redirect
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^http://[^/]+", "");
  }

  private long launchedRoadmaps() {
    return jdbc.sql("SELECT count(*) FROM roadmap WHERE organisation_id = :id")
        .param("id", town.department().id())
        .query(Long.class)
        .single();
  }
}
