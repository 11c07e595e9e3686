package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Cards.Card;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** A school sets its own roadmap up, launches it and accepts its results itself. */
@VekhaTest
class OwnRoadmapIT {

  private static final String TEXT =
      """
      Приказ № %s от 20.05.2022
      Об организации наставничества в школе

      Дорожная карта внедрения целевой модели наставничества

      №\tМероприятие\tСрок\tОтветственный\tРезультат
      Этап 1. Подготовка условий
      1.1\tИздать приказ о наставничестве\tмай Х года\tДиректор\tПриказ
      1.2\tОткрыть на сайте раздел о наставничестве\tсентябрь Х года\tКуратор программы наставничества\tРаздел сайта
      Этап 7. Завершение внедрения
      2.1\tПровести итоговую встречу\tмай Х года\tКуратор программы наставничества\tОтчёт
      """;

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private TestTown town;
  private TestPerson curator;
  private TestPerson head;
  private Visitor visitor;

  @BeforeEach
  void signIn() {
    town = towns.found();
    curator = town.person(town.schoolA(), Role.CURATOR);
    head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    visitor = Visitor.signedIn(port, curator);
    clock.morningOf(LocalDate.of(2022, 5, 20), ZoneId.of("Europe/Moscow"));
  }

  @Test
  void theSchoolYearIsGuessedAskedAboutAndReachesTheDates() {
    assertThat(visitor.get("/roadmaps").body()).contains("Загрузить документ");
    String draft = upload();
    assertThat(page(draft))
        .contains("принят 2022/2023")
        .contains("принят по учебному году: 01.05.2022 – 30.06.2023");

    UUID roadmap = launch(draft);

    assertThat(cards.of(roadmap))
        .extracting(card -> card.number() + " " + card.role() + " " + card.due())
        .containsExactly(
            "1.1 org-head 2022-05-31", "1.2 curator 2022-09-30", "2.1 curator 2023-05-31");
    assertThat(cards.of(roadmap))
        .allMatch(card -> card.organisation().equals(town.schoolA().id()))
        .allMatch(card -> card.controller().equals(town.schoolA().id()));
    assertThat(
            jdbc.sql("SELECT school_year FROM roadmap WHERE id = :id")
                .param("id", roadmap)
                .query(Integer.class)
                .single())
        .isEqualTo(2022);
  }

  /** «Директор» and «Методическая служба» of one school are one piece of work with two people. */
  @Test
  void severalResponsiblesOfOneSchoolAreOneAssignment() {
    towns.hire(town.schoolA(), Role.METHODIST, "methodist");
    byte[] file =
        TEXT.formatted(town.key())
            .replace("май Х года\tДиректор", "май Х года\tДиректор, методическая служба, куратор")
            .getBytes(StandardCharsets.UTF_8);

    UUID roadmap = launch(path(visitor.uploadAsPage("/roadmaps", "карта.txt", file)));

    assertThat(cards.of(roadmap))
        .filteredOn(card -> card.number().equals("1.1"))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.role()).isEqualTo("org-head");
              assertThat(card.coExecutors()).containsExactlyInAnyOrder("curator", "methodist");
            });
  }

  @Test
  void anotherSchoolYearIsEnteredInTheDataOfTheOrder() {
    String draft = upload();
    assertThat(page(draft + "?head")).contains("Учебный год").contains("value=\"2022/2023\"");

    assertThat(headOf(draft, "2023/2025").statusCode()).isEqualTo(422);
    assertThat(headOf(draft, "2023-24").statusCode()).isEqualTo(302);

    assertThat(page(draft))
        .contains("Учебный год: 2023/2024.")
        .doesNotContain("От учебного года зависят сроки");
    assertThat(cards.of(launch(draft)))
        .extracting(card -> Objects.toString(card.due()))
        .containsExactly("2023-05-31", "2023-09-30", "2024-05-31");
  }

  @Test
  void theHeadAcceptsAndTheOthersReadOnlyWhatIsTheirs() {
    UUID roadmap = launch(upload());
    runs.workOff(instanceOf(roadmap));
    clock.morningOf(LocalDate.of(2022, 9, 1), ZoneId.of("Europe/Moscow"));
    runs.openAssignments();
    Card base = card(roadmap, "1.2");
    Task task = task(curator, base);
    desk.submits(curator, task, report());
    assertThat(cards.eventsOf(base.id())).endsWith("HANDED_IN");
    assertThat(desk.tasks(town.controller())).isEmpty();

    Task acceptance =
        desk.tasks(head).stream()
            .filter(each -> "userTask_acceptResult".equals(each.getTaskDefinitionKey()))
            .findFirst()
            .orElseThrow();
    desk.submits(head, acceptance, Map.of("decision", "accept"));

    assertThat(card(roadmap, "1.2").state()).isEqualTo("CLOSED");
    String address = "/roadmaps/" + roadmap;
    assertThat(visitor.get(address).statusCode()).isEqualTo(200);
    assertThat(visitor.get(address + "/export.docx").statusCode()).isEqualTo(200);
    assertThat(Visitor.signedIn(port, town.methodist()).get(address).statusCode()).isEqualTo(200);
    TestPerson neighbour = town.person(town.schoolB(), Role.CURATOR);
    TestPerson mentor = town.person(town.schoolA(), Role.MENTOR);
    for (TestPerson stranger : List.of(neighbour, mentor, towns.found().methodist())) {
      Visitor strange = Visitor.signedIn(port, stranger);
      assertThat(strange.get(address).statusCode()).as(stranger.id()).isEqualTo(404);
      assertThat(strange.get(address + "/export.docx").statusCode()).isEqualTo(404);
      assertThat(strange.uploadAsPage(address + "/amendments", "x.txt", new byte[1]).statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void withoutAHeadNobodyCouldAcceptAndNothingIsLaunched() {
    jdbc.sql("DELETE FROM membership WHERE person_id = :id").param("id", head.id()).update();

    assertThat(page(upload())).contains("Некому принимать результаты");
  }

  private Task task(TestPerson person, Card card) {
    return desk.tasks(person).stream()
        .filter(each -> each.getProcessInstanceId().equals(card.processInstance()))
        .findFirst()
        .orElseThrow();
  }

  private Card card(UUID roadmap, String number) {
    return cards.of(roadmap).stream()
        .filter(each -> each.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> report() {
    return new HashMap<>(
        Map.of(
            "done", "full",
            "reportText", "База собрана",
            "documentNumber", "12-у",
            "documentDate", "2022-08-31"));
  }

  private HttpResponse<String> headOf(String draft, String schoolYear) {
    return visitor.submit(
        draft + "/head",
        "version",
        "0",
        "title",
        "Дорожная карта",
        "orderNumber",
        "7-п",
        "orderDate",
        "2022-05-20",
        "periodFrom",
        "2022-05-01",
        "periodTo",
        "2024-06-30",
        "schoolYear",
        schoolYear);
  }

  private String upload() {
    byte[] file = TEXT.formatted(town.key()).getBytes(StandardCharsets.UTF_8);
    return path(visitor.uploadAsPage("/roadmaps", "карта.txt", file));
  }

  private UUID launch(String draft) {
    UUID id = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
    visitor.submit(draft + "/days-off", "move", "false");
    visitor.submit(
        draft + "/confirm-all", "version", Long.toString(launches.version(id, curator.id())));
    HttpResponse<String> launched =
        visitor.submit(
            draft + "/launch", "version", Long.toString(launches.version(id, curator.id())));
    assertThat(launched.statusCode()).as(launched.body()).isEqualTo(302);
    return UUID.fromString(path(launched).substring("/roadmaps/".length()));
  }

  private String page(String address) {
    HttpResponse<String> page = visitor.get(address);
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return page.body();
  }

  private String instanceOf(UUID roadmap) {
    return jdbc.sql("SELECT process_instance_id FROM roadmap WHERE id = :id")
        .param("id", roadmap)
        .query(String.class)
        .single();
  }

  private static String path(HttpResponse<String> redirect) {
    return redirect
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^http://[^/]+", "");
  }
}
