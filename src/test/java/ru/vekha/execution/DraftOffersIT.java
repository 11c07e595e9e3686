package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.VekhaTest;
import ru.vekha.roadmap.RoadmapIndicator;
import ru.vekha.roadmap.RoadmapIndicators;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.town.Cards;
import ru.vekha.town.Launches;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Pieces of work in one row, duties of the order itself and indicators, from page to launch. */
@VekhaTest
class DraftOffersIT {

  private static final String ORDER =
      """
      <html><body>
      <p>Департамент образования администрации города Пробного</p>
      <p>ПРИКАЗ</p>
      <p>11.02.2021 № %s</p>
      <p>Об утверждении дорожной карты</p>
      <p>ПРИКАЗЫВАЮ:</p>
      <p>1. Утвердить дорожную карту внедрения наставничества на 2021 год.</p>
      <p>2. Руководителям образовательных организаций:</p>
      <p>2.1. Представить список кураторов в срок до 26.02.2021.</p>
      <p>2.2. Представить отчёт о базе наставников в срок до 25.03.2021.</p>
      <p>3. Контроль за исполнением приказа оставляю за собой.</p>
      <p>Дорожная карта наставничества на 2021 год</p>
      <table>
      <tr><th>№ п/п</th><th>Мероприятие</th><th>Срок</th><th>Ответственный</th><th>Результат</th></tr>
      <tr><td>1.1</td><td>Подготовить документы наставничества</td>
        <td>до 01.03.2021<br><br>до 12.03.2021</td>
        <td>Руководители ОО<br><br>Кураторы ОО</td>
        <td>Приказ о наставничестве<br><br>Положение о наставничестве</td></tr>
      <tr><td>1.2</td><td>Провести встречи: <br>- знакомство; <br>- планирование</td>
        <td>до 05.04.2021</td><td>Руководители ОО</td><td>Протокол</td></tr>
      </table>
      <p>Целевые показатели</p>
      <table>
      <tr><th>№</th><th>Наименование показателя</th><th>2021</th><th>2022</th></tr>
      <tr><td>1</td><td>Доля обучающихся с наставником, %%</td><td>20</td><td>не менее 35</td></tr>
      <tr><td>2</td><td>Доля учителей с наставником, %%</td><td>20</td><td>40</td></tr>
      </table>
      </body></html>
      """;

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Roadmaps roadmaps;
  @Autowired RoadmapIndicators indicators;

  private TestTown town;
  private Visitor methodist;
  private String draft;

  @BeforeEach
  void upload() {
    town = towns.found();
    methodist = Visitor.signedIn(port, town.methodist());
    byte[] file = ORDER.formatted(town.key()).getBytes(StandardCharsets.UTF_8);
    draft = path(methodist.uploadAsPage("/roadmaps", "карта.html", file));
  }

  @Test
  void everyPieceOfARowBecomesAssignmentsOfItsOwn() {
    assertThat(page())
        .contains("1.1 (1)")
        .contains("1.1 (2)")
        .contains("В строке частей: 2")
        .contains("В строке перечислено частей: 2");

    UUID roadmap = launch();

    assertThat(cards.of(roadmap))
        .filteredOn(card -> card.organisation().equals(town.schoolA().id()))
        .extracting(card -> card.number() + " " + card.role() + " " + card.due())
        .containsExactly(
            "1.1 (1) org-head 2021-03-01", "1.1 (2) curator 2021-03-12", "1.2 org-head 2021-04-05");
    assertThat(roadmaps.activities(roadmap))
        .extracting(each -> each.result() + ", " + each.documentKind())
        .contains("Положение о наставничестве, regulation");
  }

  @Test
  void theMethodistHoldsPiecesTogetherTellsThemApartAndMendsThemAsRows() {
    assertThat(parts(1, "0", "TOGETHER").statusCode()).isEqualTo(302);
    assertThat(parts(1, "0", "APART").statusCode()).isEqualTo(409);
    assertThat(page()).doesNotContain("1.1 (1)");
    assertThat(parts(2, "0", "APART").statusCode()).isEqualTo(302);
    assertThat(page()).contains("Провести встречи: планирование").contains("1.2 (2)");

    assertThat(parts(2, version(2), "ROWS").statusCode()).isEqualTo(302);

    LaunchPlan plan = plan();
    assertThat(plan.document().rows())
        .extracting(row -> row.row().number())
        .containsExactly("1.1", "1.2 (1)", "1.2 (2)");
    assertThat(plan.document().removed()).extracting(row -> row.key()).containsExactly(2);
    assertThat(parts(3, version(3), "APART").statusCode()).isEqualTo(409);
  }

  @Test
  void dutiesOfTheOrderBecomeRowsOnlyWhenTheyAreTakenOver() {
    assertThat(page())
        .contains("Поручения самого приказа")
        .contains("по приказу, п. 2.1")
        .contains("в карту они пока не вошли: п. 2.1, п. 2.2.");
    assertThat(duty(1, true).statusCode()).isEqualTo(302);
    assertThat(page()).contains("взято в карту").contains("в карту они пока не вошли: п. 2.2.");
    assertThat(duty(1, true).statusCode()).isEqualTo(409);
    assertThat(duty(2, false).statusCode()).isEqualTo(302);
    assertThat(page()).doesNotContain("в карту они пока не вошли");
    assertThat(duty(7, true).statusCode()).isEqualTo(404);

    UUID roadmap = launch();

    assertThat(roadmaps.activities(roadmap))
        .extracting(each -> each.number())
        .containsExactly("1.1 (1)", "1.1 (2)", "1.2", "по приказу, п. 2.1");
    assertThat(cards.of(roadmap))
        .filteredOn(card -> card.number().startsWith("по приказу"))
        .hasSize(3)
        .allMatch(card -> card.role().equals("org-head"))
        .allMatch(card -> Objects.toString(card.due()).equals("2021-02-26"));
  }

  @Test
  void dutiesThatWereTakenOverStayWhenTheTableIsAmended() {
    assertThat(duty(1, true).statusCode()).isEqualTo(302);
    UUID roadmap = launch();
    List<String> before = ofOrder(roadmap);
    String changed =
        ORDER
            .formatted(town.key() + "-2")
            .replaceAll("(?s)<p>2\\. Руководителям.*?(?=<p>3\\.)", "")
            .replace("до 05.04.2021", "до 16.04.2021");
    draft =
        path(
            methodist.uploadAsPage(
                "/roadmaps/" + roadmap + "/amendments",
                "карта.html",
                changed.getBytes(StandardCharsets.UTF_8)));
    launches.confirm(town, id());

    HttpResponse<String> changes = methodist.get(draft + "/changes");
    assertThat(changes.body())
        .contains("Поручения приказа остаются")
        .contains("по приказу, п. 2.1. ")
        .doesNotContain("Исключена");
    String seen = Long.toString(plan().version());
    assertThat(methodist.submit(draft + "/amend", "version", seen).statusCode()).isEqualTo(302);

    assertThat(roadmaps.activities(roadmap))
        .extracting(each -> each.number())
        .containsExactly("1.1 (1)", "1.1 (2)", "1.2", "по приказу, п. 2.1");
    assertThat(ofOrder(roadmap)).isEqualTo(before).hasSize(3);
  }

  @Test
  void indicatorsAreKeptWithTheRoadmap() {
    assertThat(page()).contains("Показатели").contains("2022: не менее 35");

    List<RoadmapIndicator> kept = indicators.of(launch());

    assertThat(kept).extracting(RoadmapIndicator::place).containsExactly(1, 2);
    assertThat(kept.get(0).title()).contains("Доля обучающихся с наставником");
    assertThat(kept.get(0).unit()).isEqualTo("%");
    assertThat(kept.get(0).targets().get(2021).operator().name()).isEqualTo("EQUAL");
    assertThat(kept.get(0).targets().get(2022).operator().name()).isEqualTo("AT_LEAST");
    assertThat(kept.get(0).targets().get(2022).value()).isEqualByComparingTo("35");
  }

  @Test
  void strangersDecideNothing() {
    Visitor neighbour = Visitor.signedIn(port, towns.found().methodist());
    assertThat(
            neighbour
                .submit(draft + "/rows/1/parts", "version", "0", "pieces", "ROWS")
                .statusCode())
        .isEqualTo(404);
    assertThat(neighbour.submit(draft + "/duties/1", "take", "true").statusCode()).isEqualTo(404);
    assertThat(plan().version()).isZero();
  }

  private List<String> ofOrder(UUID roadmap) {
    return cards.of(roadmap).stream()
        .filter(card -> card.number().startsWith("по приказу"))
        .map(card -> card.organisation() + " " + card.state() + " " + card.due())
        .sorted()
        .toList();
  }

  private HttpResponse<String> parts(int row, String version, String pieces) {
    return methodist.submit(
        draft + "/rows/" + row + "/parts", "version", version, "pieces", pieces);
  }

  private HttpResponse<String> duty(int place, boolean take) {
    return methodist.submit(draft + "/duties/" + place, "take", Boolean.toString(take));
  }

  private String version(int row) {
    return Long.toString(plan().document().row(row).orElseThrow().version());
  }

  private LaunchPlan plan() {
    return launches.plan(id(), town.methodist().id());
  }

  private UUID launch() {
    launches.confirm(town, id());
    String seen = Long.toString(plan().version());
    HttpResponse<String> launched = methodist.submit(draft + "/launch", "version", seen);
    assertThat(launched.statusCode()).as(launched.body()).isEqualTo(302);
    return UUID.fromString(path(launched).substring("/roadmaps/".length()));
  }

  private String page() {
    HttpResponse<String> page = methodist.get(draft);
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }

  private UUID id() {
    return UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
  }

  private static String path(HttpResponse<String> redirect) {
    return redirect
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^http://[^/]+", "");
  }
}
