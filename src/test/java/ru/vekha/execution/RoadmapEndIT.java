package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.engine.FormRefused;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.town.Cards;
import ru.vekha.town.Cards.Card;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** How roadmaps come to their end, whatever their organisations do. */
@VekhaTest
class RoadmapEndIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final String FINAL_REPORT = "userTask_writeFinalReport";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired Roadmaps roadmaps;
  @Autowired RoadmapEndings endings;
  @Autowired OpeningByHand byHand;

  /** The report waits for work that has time; those who are late it names. */
  @Test
  void finalReportNamesTheLateAndClosesTheRoadmap() {
    TestTown town = founded();
    UUID roadmap =
        launched(
            town,
            new Row("до 01.12.2021", "Руководители ОО", "Справка"),
            new Row("до 20.12.2021", "Методист отдела", "Отчёт"));
    Card report = card(roadmap, town.department(), "1.2");
    assertThat(stepOf(report)).isEqualTo("writeFinalReport");
    assertThat(report.state()).isEqualTo("PLANNED");

    // Ninety days before 20 December: the report's own day.
    clock.morningOf(LocalDate.of(2021, 9, 21), MOSCOW);
    runs.openAssignments();
    workOff(roadmap);
    Task task = only(town.methodist(), FINAL_REPORT);
    assertThat(card(roadmap, town.department(), "1.2").processInstance())
        .isEqualTo(task.getProcessInstanceId());
    assertThat(desk.opens(town.methodist(), task).get("missingText").toString())
        .contains("Школа А: не закончено 1, из них просрочено 0");
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> desk.submits(town.methodist(), task, report()))
        .withMessageContaining("срок которой не прошёл, поручений: 2");

    clock.morningOf(LocalDate.of(2021, 12, 10), MOSCOW);
    desk.submits(town.methodist(), task, report());
    assertThat(card(roadmap, town.department(), "1.2").state()).isEqualTo("CLOSED");
    workOff(roadmap);

    assertThat(roadmaps.isClosed(roadmap)).isTrue();
    assertThat(endings.missing(roadmap))
        .extracting(left -> left.organisationId() + " " + left.unfinished() + " " + left.late())
        .containsExactly(town.schoolA().id() + " 1 1", town.schoolB().id() + " 1 1");
    Card left = card(roadmap, town.schoolA(), "1.1");
    assertThat(left.state()).isEqualTo("WITHDRAWN");
    assertThat(cards.eventsOf(left.id())).endsWith("LEFT_UNDONE");
    assertThat(desk.tasks(town.person(town.schoolA(), Role.ORGANISATION_HEAD))).isNotEmpty();
    runs.followEndings();
    assertThat(desk.tasks(town.person(town.schoolA(), Role.ORGANISATION_HEAD))).isEmpty();
  }

  /** Nobody asks for a report while all is done; thirty days after its period somebody has to. */
  @Test
  void organisationThatNeverFinishesHoldsNoRoadmapForEver() {
    TestTown town = founded();
    UUID roadmap = launched(town, new Row("до 01.12.2021", "Руководители ОО", "Справка"));

    clock.morningOf(LocalDate.of(2022, 1, 30), MOSCOW);
    watch(roadmap);
    assertThat(desk.tasks(leading(town))).isEmpty();
    clock.morningOf(LocalDate.of(2022, 1, 31), MOSCOW);
    watch(roadmap);

    Task task = only(leading(town), FINAL_REPORT);
    desk.submits(leading(town), task, report());
    workOff(roadmap);
    assertThat(roadmaps.isClosed(roadmap)).isTrue();
    assertThat(endings.find(roadmap).orElseThrow().kind()).isEqualTo(RoadmapEndings.Kind.BY_REPORT);
    assertThat(endings.missing(roadmap)).hasSize(2);
  }

  @Test
  void roadmapOfNeedsOnlyClosesByItselfAfterItsPeriod() {
    TestTown town = founded();
    UUID roadmap = launched(town, new Row("по мере необходимости", "Методист отдела", "Справка"));
    UUID activity = roadmaps.activities(roadmap).get(0).id();
    clock.morningOf(LocalDate.of(2021, 12, 31), MOSCOW);
    watch(roadmap);
    assertThat(roadmaps.isClosed(roadmap)).isFalse();

    clock.morningOf(LocalDate.of(2022, 1, 1), MOSCOW);
    watch(roadmap);

    assertThat(roadmaps.isClosed(roadmap)).isTrue();
    assertThat(endings.find(roadmap)).isEmpty();
    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(() -> byHand.open(activity, LocalDate.of(2021, 12, 31), town.methodist().id()));
  }

  /** Work that was done by hand does not end a roadmap in which more may be needed. */
  @Test
  void needsKeepARoadmapOpenWhileItsPeriodLasts() {
    TestTown town = founded();
    UUID roadmap =
        launched(
            town,
            new Row("до 01.03.2021", "Методист отдела", "Справка"),
            new Row("по мере необходимости", "Методист отдела", "Справка"));
    finish(roadmap);
    watch(roadmap);
    assertThat(roadmaps.isClosed(roadmap)).isFalse();

    clock.morningOf(LocalDate.of(2022, 1, 1), MOSCOW);
    watch(roadmap);
    assertThat(roadmaps.isClosed(roadmap)).isTrue();
  }

  @Test
  void workThatEndsBeforeTheRoadmapListensIsNotLost() {
    TestTown town = founded();
    UUID roadmap =
        launches.launch(town, titled(new Row("до 01.03.2021", "Методист отдела", "Справка")));
    finish(roadmap);
    workOff(roadmap);
    assertThat(roadmaps.isClosed(roadmap)).isFalse();

    watch(roadmap);

    assertThat(roadmaps.isClosed(roadmap)).isTrue();
  }

  private TestTown founded() {
    TestTown town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    return town;
  }

  private UUID launched(TestTown town, Row... rows) {
    UUID roadmap = launches.launch(town, titled(rows));
    workOff(roadmap);
    return roadmap;
  }

  /** The last row, when there are two with dates, asks for the final report. */
  private static RoadmapData titled(Row... rows) {
    RoadmapData roadmap = Launches.roadmap("Дорожная карта с концом", ORDER_DATE, 1, rows);
    List<ActivityRow> activities = new ArrayList<>();
    for (ActivityRow row : roadmap.rows()) {
      activities.add(
          new ActivityRow(
              row.number(),
              row.section(),
              row.group(),
              row.result().equals("Отчёт")
                  ? "Итоговый отчёт о выполнении дорожной карты"
                  : row.title(),
              row.deadline(),
              row.responsible(),
              row.result(),
              row.place(),
              row.parts()));
    }
    return new RoadmapData(
        roadmap.id(),
        roadmap.title(),
        roadmap.authorityKind(),
        roadmap.place(),
        roadmap.orderNumber(),
        roadmap.orderDate(),
        roadmap.periodFrom(),
        roadmap.periodTo(),
        activities);
  }

  /** All cards are done, and nobody tells the roadmap. */
  private void finish(UUID roadmap) {
    jdbc.sql("UPDATE control_card SET state = 'CLOSED' WHERE roadmap_id = :id")
        .param("id", roadmap)
        .update();
  }

  private void watch(UUID roadmap) {
    runs.watchRoadmaps();
    workOff(roadmap);
  }

  private void workOff(UUID roadmap) {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(roadmap.toString())
        .processDefinitionKey("roadmap")
        .list()
        .forEach(instance -> runs.workOff(instance.getId()));
  }

  private Card card(UUID roadmap, Organisation organisation, String number) {
    return cards.of(roadmap).stream()
        .filter(each -> each.organisation().equals(organisation.id()))
        .filter(each -> each.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private String stepOf(Card card) {
    return jdbc.sql("SELECT step FROM control_card WHERE id = :id")
        .param("id", card.id())
        .query(String.class)
        .single();
  }

  private Task only(TestPerson person, String key) {
    return desk.tasks(person).stream()
        .filter(task -> task.getTaskDefinitionKey().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static TestPerson leading(TestTown town) {
    return town.person(town.department(), Role.DEPARTMENT_OFFICER);
  }

  private static Map<String, Object> report() {
    return Map.of(
        "reportText", "Карта выполнена", "documentNumber", "5", "documentDate", "2021-09-20");
  }
}
