package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.VekhaTest;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.town.Cards;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** What is open about a document is settled on its page, with plain forms, and then launched. */
@VekhaTest
class SettleInPlaceIT {

  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final Row SOUND = new Row("до 05.03.2021", "Руководители ОО", "Приказ");

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired JdbcClient jdbc;

  private TestTown town;
  private Visitor methodist;

  @BeforeEach
  void signIn() {
    town = towns.found();
    methodist = Visitor.signedIn(port, town.methodist());
  }

  @Test
  void aRowThatWasNotUnderstoodIsMendedAndLaunched() {
    String draft = upload(SOUND, new Row("когда-нибудь потом", "Совет ветеранов", "Приказ"));
    assertThat(page(draft)).contains("Осталось решить: 2").doesNotContain("id=\"launch\"");
    String form = page(draft + "?row=2");
    assertThat(form).contains("Сохранить строку").contains("Школа А").contains("Все: Общеобраз");

    HttpResponse<String> stillWrong = row(draft, 2, "0", "когда рак свистнет", "", "");
    assertThat(stillWrong.statusCode()).isEqualTo(422);
    assertThat(stillWrong.body()).contains("Не сохранено").contains("когда рак свистнет");
    assertThat(row(draft, 2, "0", "до 12.03.2021", "town-strange", "curator").statusCode())
        .isEqualTo(422);
    assertThat(settlements("draft_row", draft)).isZero();

    HttpResponse<String> mended =
        row(
            draft,
            2,
            "0",
            "до 12.03.2021",
            ChosenResponsible.each(OrganisationKind.SCHOOL),
            Role.CURATOR.groupId());
    assertThat(mended.statusCode()).isEqualTo(302);
    assertThat(path(mended)).isEqualTo(draft + "#row-2");
    assertThat(page(draft))
        .contains("Исправлено вручную")
        .contains("Куратор наставничества: Школа А, Школа Б")
        .contains("Всё понятно");

    UUID roadmap = launch(draft);
    List<Cards.Card> mine =
        cards.of(roadmap).stream().filter(card -> card.number().equals("1.2")).toList();
    assertThat(mine).hasSize(2).allMatch(card -> card.role().equals("curator"));
    assertThat(mine).extracting(card -> card.due().toString()).containsOnly("2021-03-12");
    assertThat(
            jdbc.sql(
                    "SELECT count(*) FROM activity_responsible s JOIN activity a"
                        + " ON a.id = s.activity_id WHERE a.roadmap_id = :roadmap")
                .param("roadmap", roadmap)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void theFileStaysAsItWasAndEverySettlementSaysWhoAndWhen() {
    byte[] file =
        PrintedRoadmap.docx(
            Launches.roadmap("Дорожная карта проверки", ORDER_DATE, 1, SOUND, SOUND));
    String draft = path(methodist.uploadAsPage("/roadmaps", "карта.docx", file));
    row(draft, 1, "0", "до 12.03.2021", "", "");

    assertThat(
            jdbc.sql("SELECT content FROM roadmap_draft WHERE id = :id")
                .param("id", id(draft))
                .query(byte[].class)
                .single())
        .isEqualTo(file);
    assertThat(
            jdbc.sql(
                    "SELECT settled_by FROM draft_row WHERE draft_id = :id"
                        + " AND settled_at > now() - interval '1 hour'")
                .param("id", id(draft))
                .query(String.class)
                .list())
        .containsExactly(town.methodist().id());
  }

  @Test
  void theSameRowTwiceIsRemovedAndCanBeBroughtBack() {
    RowsOfDraft rows = new RowsOfDraft();
    String draft = upload(SOUND, SOUND);
    row(draft, 2, "0", "до 05.03.2021", "", "", "Мероприятие 1");
    assertThat(page(draft)).contains("Такое же мероприятие с тем же сроком");

    methodist.submit(draft + "/rows/2/remove", "version", rows.version(draft, 2));
    assertThat(page(draft)).contains("Всё понятно: мероприятий — 1").contains("Вернуть");
    methodist.submit(draft + "/rows/2/restore");

    assertThat(page(draft)).contains("Такое же мероприятие").contains("Осталось решить: 1");
    String code = code(page(draft));
    assertThat(methodist.submit(draft + "/confirm", "row", "2", "question", code).statusCode())
        .isEqualTo(302);
    assertThat(page(draft)).contains("Подтверждено: ").contains("Всё понятно: мероприятий — 2");
  }

  @Test
  void aRowIsAddedWhereItBelongs() {
    String draft = upload(SOUND);
    assertThat(page(draft + "?after=1")).contains("Новая строка").contains("value=\"1. Раздел\"");

    HttpResponse<String> added =
        methodist.submit(
            draft + "/rows",
            "after",
            "1",
            "version",
            "0",
            "number",
            "1.2.",
            "section",
            "1. Раздел",
            "title",
            "Дополнительное мероприятие",
            "deadline",
            "до 19.03.2021",
            "responsible",
            "Кураторы внедрения ОО",
            "result",
            "План");

    assertThat(path(added)).isEqualTo(draft + "#row-2");
    assertThat(cards.of(launch(draft))).extracting(Cards.Card::number).contains("1.1", "1.2");
  }

  @Test
  void dueDaysMoveFromDaysOffOnlyWhenTheMethodistSaysSo() {
    // 8 May 2021 is a Saturday and 9 to 11 May are days off as well.
    String draft = upload(new Row("до 08.05.2021", "Руководитель ОДО", "Приказ"));
    assertThat(page(draft)).contains("На выходные дни приходятся сроки: 08.05.2021");

    methodist.submit(draft + "/days-off", "move", "true");

    assertThat(page(draft)).contains("Перенесено с выходного: 08.05.2021");
    UUID roadmap = launch(draft);
    assertThat(cards.only(roadmap).due()).isAfter(LocalDate.of(2021, 5, 10));
    assertThat(
            jdbc.sql("SELECT moves_days_off FROM roadmap WHERE id = :id")
                .param("id", roadmap)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void anotherReadingOfADeadlineIsTakenWithOneClick() {
    String draft = upload(new Row("до конца года", "Руководитель ОДО", "Приказ"));
    assertThat(page(draft))
        .contains("Верно, подтвердить")
        .contains("Нет, срок: до 31 мая (31.05.2021)")
        // In the roadmap of an authority the year ends on that day anyway.
        .doesNotContain("Нет, срок: до 31 декабря");
    Visitor neighbour = Visitor.signedIn(port, towns.found().methodist());
    assertThat(reading(neighbour, draft, "0", "до 31 мая").statusCode()).isEqualTo(404);
    assertThat(reading(methodist, draft, "0", "до 30 апреля").statusCode()).isEqualTo(409);

    assertThat(reading(methodist, draft, "0", "до 31 мая").statusCode()).isEqualTo(302);
    assertThat(reading(methodist, draft, "0", "до 31 мая").statusCode()).isEqualTo(409);

    assertThat(page(draft)).contains("Всё понятно").doesNotContain("Нет, срок");
    assertThat(cards.only(launch(draft)).due()).isEqualTo("2021-05-31");
  }

  private static HttpResponse<String> reading(
      Visitor who, String draft, String version, String phrase) {
    return who.submit(draft + "/rows/1/deadline", "version", version, "phrase", phrase);
  }

  @Test
  void missingDataOfTheOrderAreEntered() {
    String text =
        """
        Дорожная карта наставничества

        №\tМероприятие\tСрок\tОтветственный\tРезультат
        1.\tПровести встречу\tдо 05.03.2021\tРуководители ОО\tПриказ
        """;
    String draft =
        path(
            methodist.uploadAsPage(
                "/roadmaps", "карта.txt", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(page(draft))
        .contains("Не найден номер приказа")
        .contains("Не найдена дата приказа")
        .contains("Не найден период");
    assertThat(page(draft + "?head")).contains("Номер приказа").contains("Первый день периода");

    assertThat(head(draft, "0", "2021-12-31", "2021-01-01").statusCode()).isEqualTo(422);
    assertThat(head(draft, "0", "2021-01-01", "2021-12-31").statusCode()).isEqualTo(302);
    methodist.submit(
        draft + "/confirm-all",
        "version",
        Long.toString(launches.version(id(draft), town.methodist().id())));

    UUID roadmap = launch(draft);
    assertThat(methodist.get("/roadmaps/" + roadmap).body()).contains("Приказ № 7-п от 11.02.2021");
  }

  @Test
  void ofTwoMethodistsNeitherOverwritesTheOtherUnseen() {
    RowsOfDraft rows = new RowsOfDraft();
    String draft = upload(SOUND, SOUND);
    String seenByBoth = rows.version(draft, 1);
    row(draft, 1, seenByBoth, "до 12.03.2021", "", "");

    HttpResponse<String> late = row(draft, 1, seenByBoth, "до 26.03.2021", "", "");

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("сохранил изменения другой сотрудник")
        .contains("до 26.03.2021")
        .contains("до 12.03.2021");
    assertThat(settlements("draft_row", draft)).isEqualTo(1);
    // Another row is nobody's conflict.
    assertThat(row(draft, 2, "0", "до 26.03.2021", "", "").statusCode()).isEqualTo(302);
    assertThat(head(draft, "0", "2021-01-01", "2021-12-31").statusCode()).isEqualTo(302);
    assertThat(head(draft, "0", "2021-01-01", "2021-11-30").statusCode()).isEqualTo(409);
  }

  @Test
  void whatWasSettledAfterThePageWasOpenedIsNotLaunchedUnseen() {
    String draft = upload(SOUND);
    String seen = Long.toString(launches.version(id(draft), town.methodist().id()));
    row(draft, 1, "0", "до 12.03.2021", "", "");

    HttpResponse<String> launched = methodist.submit(draft + "/launch", "version", seen);

    assertThat(launched.statusCode()).isEqualTo(409);
    assertThat(launched.body()).contains("изменили, пока страница была открыта");
  }

  @Test
  void aLaunchedDocumentIsSettledNoMore() {
    String draft = upload(SOUND);
    UUID roadmap = launch(draft);

    assertThat(path(row(draft, 1, "0", "до 12.03.2021", "", ""))).isEqualTo("/roadmaps/" + roadmap);
    assertThat(methodist.submit(draft + "/days-off", "move", "true").statusCode()).isEqualTo(409);
    assertThat(settlements("draft_row", draft)).isZero();
  }

  @Test
  void aNeighboursMethodistSettlesNothing() {
    String draft = upload(SOUND);
    Visitor neighbour = Visitor.signedIn(port, towns.found().methodist());
    Visitor controller = Visitor.signedIn(port, town.controller());

    for (Visitor stranger : List.of(neighbour, controller)) {
      assertThat(stranger.get(draft).statusCode()).isEqualTo(404);
      assertThat(stranger.get(draft + "?row=1").statusCode()).isEqualTo(404);
      assertThat(rowAs(stranger, draft, 1, "0", "до 12.03.2021", "", "").statusCode())
          .isEqualTo(404);
      for (String path :
          List.of("/head", "/days-off", "/confirm", "/confirm-all", "/launch", "/rows")) {
        assertThat(
                stranger
                    .submit(
                        draft + path,
                        "version",
                        "0",
                        "after",
                        "0",
                        "title",
                        "Чужое",
                        "move",
                        "true",
                        "row",
                        "0",
                        "question",
                        "x")
                    .statusCode())
            .as(path)
            .isEqualTo(404);
      }
      assertThat(stranger.submit(draft + "/rows/1/remove", "version", "0").statusCode())
          .isEqualTo(404);
      assertThat(stranger.submit(draft + "/rows/1/restore").statusCode()).isEqualTo(404);
    }
    assertThat(settlements("draft_row", draft) + settlements("draft_head", draft)).isZero();
  }

  /** Reads from the page what its forms carry. */
  private final class RowsOfDraft {
    String version(String draft, int row) {
      Matcher found =
          Pattern.compile(
                  "name=\"version\" value=\"(\\d+)\">\\s*<input type=\"hidden\" name=\"after\"")
              .matcher(page(draft + "?row=" + row));
      assertThat(found.find()).isTrue();
      return found.group(1);
    }
  }

  private static String code(String page) {
    Matcher found = Pattern.compile("name=\"question\" value=\"([0-9a-f]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String upload(Row... rows) {
    return path(
        methodist.uploadAsPage(
            "/roadmaps",
            "карта.docx",
            PrintedRoadmap.docx(Launches.roadmap("Дорожная карта проверки", ORDER_DATE, 1, rows))));
  }

  private HttpResponse<String> row(
      String draft, int key, String version, String deadline, String target, String role) {
    return row(draft, key, version, deadline, target, role, "Мероприятие " + key);
  }

  private HttpResponse<String> row(
      String draft,
      int key,
      String version,
      String deadline,
      String target,
      String role,
      String title) {
    return rowAs(methodist, draft, key, version, deadline, target, role, title);
  }

  private HttpResponse<String> rowAs(
      Visitor who,
      String draft,
      int key,
      String version,
      String deadline,
      String target,
      String role) {
    return rowAs(who, draft, key, version, deadline, target, role, "Мероприятие " + key);
  }

  private HttpResponse<String> rowAs(
      Visitor who,
      String draft,
      int key,
      String version,
      String deadline,
      String target,
      String role,
      String title) {
    return who.submit(
        draft + "/rows/" + key,
        "version",
        version,
        "after",
        "0",
        "number",
        "1." + key + ".",
        "section",
        "1. Раздел",
        "title",
        title,
        "deadline",
        deadline,
        "responsible",
        "Руководители ОО",
        "target",
        target,
        "role",
        role,
        "result",
        "Приказ");
  }

  private HttpResponse<String> head(String draft, String version, String from, String to) {
    return methodist.submit(
        draft + "/head",
        "version",
        version,
        "title",
        "Дорожная карта наставничества",
        "orderNumber",
        "7-п",
        "orderDate",
        "2021-02-11",
        "periodFrom",
        from,
        "periodTo",
        to);
  }

  private UUID launch(String draft) {
    String seen = Long.toString(launches.version(id(draft), town.methodist().id()));
    HttpResponse<String> launched = methodist.submit(draft + "/launch", "version", seen);
    assertThat(launched.statusCode()).as(launched.body()).isEqualTo(302);
    return id(path(launched));
  }

  private String page(String address) {
    HttpResponse<String> page = methodist.get(address);
    assertThat(page.statusCode()).as(address).isEqualTo(200);
    return page.body();
  }

  private long settlements(String table, String draft) {
    return jdbc.sql("SELECT count(*) FROM " + table + " WHERE draft_id = :id")
        .param("id", id(draft))
        .query(Long.class)
        .single();
  }

  private static UUID id(String address) {
    return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
  }

  private static String path(HttpResponse<String> redirect) {
    return redirect
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^http://[^/]+", "");
  }
}
