package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.control.ControlCards;
import ru.vekha.engine.FormRefused;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** Every way an assignment can go, on the real engine, with the days passing. */
@VekhaTest
class AssignmentOutcomesIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final Row SCHOOLS_OWE_AN_ORDER =
      new Row("до 05.03.2021", "Руководитель ОДО", "Приказ");

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired ControlCards controlCards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;

  @Test
  void anAssignmentOpensOnItsDayInItsOwnZone() {
    ZoneId vladivostok = ZoneId.of("Asia/Vladivostok");
    TestTown town = towns.found(vladivostok);
    clock.morningOf(ORDER_DATE, vladivostok);
    UUID roadmap = launch(town, new Row("до 30.12.2021", "Руководитель ОДО", "Приказ"));
    assertThat(cards.only(roadmap).state()).isEqualTo("PLANNED");

    // 90 days before 30 December is 1 October.
    clock.set(LocalDate.of(2021, 10, 1).atStartOfDay(vladivostok).toInstant().minusSeconds(1));
    runs.openAssignments();
    assertThat(cards.only(roadmap).state()).isEqualTo("PLANNED");
    assertThat(desk.tasks(head(town))).isEmpty();

    clock.set(LocalDate.of(2021, 10, 1).atStartOfDay(vladivostok).toInstant());
    runs.openAssignments();

    assertThat(cards.only(roadmap).state()).isEqualTo("OPEN");
    assertThat(desk.tasks(head(town)))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.getTaskDefinitionKey()).isEqualTo("userTask_performAssignment");
              assertThat(task.getTenantId()).isEqualTo(town.artCentre().id());
              // The last second of 30 December in Vladivostok, ten hours before UTC.
              assertThat(task.getDueDate().toInstant())
                  .isEqualTo(Instant.parse("2021-12-30T13:59:59Z"));
            });
    assertThat(desk.tasks(town.person(town.artCentre(), Role.MENTOR))).isEmpty();
    assertThat(desk.tasks(town.person(town.schoolB(), Role.ORGANISATION_HEAD))).isEmpty();
  }

  @Test
  void openingAgainOpensNothingTwice() {
    TestTown town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap = launch(town, SCHOOLS_OWE_AN_ORDER);

    runs.openAssignments();
    runs.openAssignments();

    assertThat(desk.tasks(head(town))).hasSize(1);
    assertThat(cards.eventsOf(cards.only(roadmap).id())).containsExactly("PLANNED", "OPENED");
  }

  @Test
  void anAcceptedResultClosesTheCardAndEndsTheRoadmap() {
    TestTown town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap = launch(town, SCHOOLS_OWE_AN_ORDER);
    String instance = cards.only(roadmap).processInstance();

    desk.submits(head(town), onlyTask(head(town)), report());
    assertThat(cards.only(roadmap).state()).isEqualTo("HANDED_IN");
    desk.submits(town.controller(), onlyTask(town.controller()), Map.of("decision", "accept"));

    assertThat(cards.only(roadmap).state()).isEqualTo("CLOSED");
    assertThat(cards.eventsOf(cards.only(roadmap).id()))
        .containsExactly("PLANNED", "OPENED", "HANDED_IN", "ACCEPTED");
    assertThat(historic(instance).getState()).isEqualTo("COMPLETED");
    assertThat(reached(instance, "endEvent_assignmentClosed")).isEqualTo(1);
    runs.workOff(roadmapInstance(roadmap));
    assertThat(reached(roadmapInstance(roadmap), "endEvent_roadmapCompleted")).isEqualTo(1);
    assertThat(
            jdbc.sql("SELECT closed_at IS NOT NULL FROM roadmap WHERE id = :id")
                .param("id", roadmap)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  /** Architecture decision 6: instance, task and history are the controller's organisation's. */
  @Test
  void acceptanceIsTheControllersOwnWork() {
    TestTown town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap = launch(town, SCHOOLS_OWE_AN_ORDER);
    String school = cards.only(roadmap).processInstance();
    desk.submits(head(town), onlyTask(head(town)), report());

    String department = town.department().id();
    Task task = onlyTask(town.controller());
    String acceptance = task.getProcessInstanceId();
    assertThat(task.getTenantId()).isEqualTo(department);
    // Handed in on a Thursday: three working days later is Tuesday.
    assertThat(task.getDueDate().toInstant()).isEqualTo(Instant.parse("2021-02-16T20:59:59Z"));
    assertThat(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(acceptance)
                .singleResult()
                .getTenantId())
        .isEqualTo(department);
    assertThat(desk.tasks(head(town))).isEmpty();
    assertThat(desk.tasks(town.person(town.schoolA(), Role.ORGANISATION_HEAD))).isEmpty();

    desk.submits(town.controller(), task, Map.of("decision", "accept"));

    assertThat(historic(acceptance).getTenantId()).isEqualTo(department);
    assertThat(historic(acceptance).getSuperProcessInstanceId()).isEqualTo(school);
    assertThat(historic(school).getTenantId()).isEqualTo(town.artCentre().id());
    for (String table :
        List.of("act_hi_taskinst", "act_hi_actinst", "act_hi_varinst", "act_hi_detail")) {
      assertThat(tenants(table, acceptance)).as(table).containsOnly(department);
      assertThat(tenants(table, school)).as(table).containsOnly(town.artCentre().id());
    }
  }

  @Test
  void aReturnedResultComesBackWithTheRemarkAndIsAcceptedAfterwards() {
    TestTown town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap = launch(town, SCHOOLS_OWE_AN_ORDER);
    desk.submits(head(town), onlyTask(head(town)), report());

    desk.submits(
        town.controller(),
        onlyTask(town.controller()),
        Map.of("decision", "return", "remark", "Нет подписи директора"));

    assertThat(cards.only(roadmap).state()).isEqualTo("RETURNED");
    assertThat(desk.tasks(town.controller())).isEmpty();
    Task again = onlyTask(head(town));
    assertThat(desk.opens(head(town), again))
        .containsEntry("remark", "Нет подписи директора")
        .doesNotContainKey("reportText");

    Map<String, Object> second = report();
    second.put("reportText", "Приказ подписан");
    desk.submits(head(town), again, second);
    Task acceptance = onlyTask(town.controller());
    assertThat(desk.opens(town.controller(), acceptance))
        .containsEntry("reportText", "Приказ подписан");
    assertThat(cards.only(roadmap).round()).isEqualTo(2);
    desk.submits(town.controller(), acceptance, Map.of("decision", "accept"));

    assertThat(cards.only(roadmap).state()).isEqualTo("CLOSED");
    assertThat(cards.eventsOf(cards.only(roadmap).id()))
        .containsExactly("PLANNED", "OPENED", "HANDED_IN", "RETURNED", "HANDED_IN", "ACCEPTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Kaliningrad", "Asia/Vladivostok"})
  void aPassedDateIsNotedOnceAfterMidnightOfTheOwnZone(String zoneId) {
    ZoneId zone = ZoneId.of(zoneId);
    TestTown town = towns.found(zone);
    clock.morningOf(ORDER_DATE, zone);
    UUID roadmap = launch(town, SCHOOLS_OWE_AN_ORDER);
    Cards.Card card = cards.only(roadmap);
    Instant midnight = LocalDate.of(2021, 3, 6).atStartOfDay(zone).toInstant();

    clock.set(midnight.minusSeconds(1));
    runs.controlDeadlines();
    assertThat(overdueEvents(card)).isZero();
    assertThat(isLate(card)).isFalse();

    clock.set(midnight);
    assertThat(isLate(card)).isTrue();
    runs.controlDeadlines();
    runs.controlDeadlines();
    assertThat(overdueEvents(card)).isEqualTo(1);
    assertThat(cards.only(roadmap).level()).isZero();
    assertThat(desk.tasks(head(town))).hasSize(1);

    // Handed in late, sent back, still late: it has been noted already.
    desk.submits(head(town), onlyTask(head(town)), report());
    assertThat(isLate(card)).isFalse();
    desk.submits(
        town.controller(),
        onlyTask(town.controller()),
        Map.of("decision", "return", "remark", "Исправить"));
    assertThat(isLate(card)).isTrue();
    runs.controlDeadlines();
    assertThat(overdueEvents(card)).isEqualTo(1);
  }

  @Test
  void whatWasHandedInInTimeIsNotedWhenItIsSentBackTooLate() {
    TestTown town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap = launch(town, SCHOOLS_OWE_AN_ORDER);
    Cards.Card card = cards.only(roadmap);
    desk.submits(head(town), onlyTask(head(town)), report());

    clock.morningOf(LocalDate.of(2021, 3, 9), MOSCOW);
    runs.controlDeadlines();
    assertThat(overdueEvents(card)).isZero();
    desk.submits(
        town.controller(),
        onlyTask(town.controller()),
        Map.of("decision", "return", "remark", "Исправить"));
    runs.controlDeadlines();

    assertThat(overdueEvents(card)).isEqualTo(1);
  }

  @Test
  void aTermRunsFromTheEventThatTheResponsibleNames() {
    TestTown town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap =
        launch(
            town,
            new Row(
                "в течение двух недель с даты определения модели",
                "Руководитель ОДО",
                "Сформированы пары"));
    assertThat(cards.only(roadmap).state()).isEqualTo("AWAITING_DATE");
    Task settle = onlyTask(head(town));
    assertThat(settle.getTaskDefinitionKey()).isEqualTo("userTask_settleDate");

    refuses(town, settle, Map.of("eventDate", "2020-12-31"), "пределах дорожной карты");
    assertThat(cards.only(roadmap).state()).isEqualTo("AWAITING_DATE");
    desk.submits(head(town), settle, Map.of("eventDate", "2021-03-01"));

    Cards.Card card = cards.only(roadmap);
    assertThat(card.state()).isEqualTo("OPEN");
    // 1 March and fourteen days.
    assertThat(card.due()).isEqualTo("2021-03-15");
    assertThat(card.originalDue()).isEqualTo("2021-03-15");
    Task perform = onlyTask(head(town));
    assertThat(perform.getDueDate().toInstant()).isEqualTo(Instant.parse("2021-03-15T20:59:59Z"));
    clock.set(Instant.parse("2021-03-15T21:00:00Z"));
    runs.controlDeadlines();
    assertThat(overdueEvents(card)).isEqualTo(1);
    desk.submits(
        head(town),
        perform,
        Map.of(
            "done", "full",
            "reportText", "Пары сложились",
            "documentNumber", "5",
            "documentDate", "2021-03-15"));
    assertThat(cards.only(roadmap).state()).isEqualTo("HANDED_IN");
  }

  @Test
  void aRefusedSubmissionLeavesTaskAndCardAsTheyWere() {
    TestTown town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap = launch(town, SCHOOLS_OWE_AN_ORDER);
    Task task = onlyTask(head(town));
    Cards.Card before = cards.only(roadmap);

    Map<String, Object> none = new HashMap<>(Map.of("done", "full", "reportText", "Готово"));
    refuses(town, task, none, "ожидается документ");
    refuses(town, task, with(none, "documentNumber", "12-у"), "укажите дату документа");
    refuses(town, task, with(none, "documentDate", "2021-02-10"), "укажите номер документа");
    refuses(town, task, with(report(), "documentDate", "2021-02-12"), "ещё не наступила");
    refuses(town, task, with(report(), "done", "perhaps"), "Выполнение");
    refuses(town, task, with(report(), "reportText", " "), "Что сделано");

    assertThat(onlyTask(head(town)).getId()).isEqualTo(task.getId());
    assertThat(cards.only(roadmap)).isEqualTo(before);
    assertThat(cards.eventsOf(before.id())).containsExactly("PLANNED", "OPENED");
    assertThat(
            jdbc.sql("SELECT count(*) FROM form_submission WHERE task_id = :task")
                .param("task", task.getId())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aStrangerCannotHandIn() {
    TestTown town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap = launch(town, SCHOOLS_OWE_AN_ORDER);
    Task task = onlyTask(head(town));

    for (TestPerson stranger :
        List.of(
            town.person(town.artCentre(), Role.MENTOR),
            town.person(town.schoolA(), Role.ORGANISATION_HEAD),
            town.controller())) {
      assertThatExceptionOfType(org.camunda.bpm.engine.ProcessEngineException.class)
          .isThrownBy(() -> desk.submits(stranger, task, report()));
    }

    assertThat(cards.only(roadmap).state()).isEqualTo("OPEN");
  }

  private UUID launch(TestTown town, Row... rows) {
    UUID roadmap =
        launches.launch(town, Launches.roadmap("Дорожная карта проверки", ORDER_DATE, 1, rows));
    runs.workOff(roadmapInstance(roadmap));
    return roadmap;
  }

  private void refuses(TestTown town, Task task, Map<String, ?> fields, String reason) {
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> desk.submits(head(town), task, fields))
        .withMessageContaining(reason);
  }

  private static Map<String, Object> with(Map<String, Object> fields, String key, Object value) {
    Map<String, Object> changed = new HashMap<>(fields);
    changed.put(key, value);
    return changed;
  }

  private static Map<String, Object> report() {
    return new HashMap<>(
        Map.of(
            "done", "full",
            "reportText", "Приказ издан",
            "documentNumber", "12-у",
            "documentDate", "2021-02-11"));
  }

  private static TestPerson head(TestTown town) {
    return town.person(town.artCentre(), Role.ORGANISATION_HEAD);
  }

  private Task onlyTask(TestPerson person) {
    List<Task> tasks = desk.tasks(person);
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }

  private String roadmapInstance(UUID roadmap) {
    return jdbc.sql("SELECT process_instance_id FROM roadmap WHERE id = :id")
        .param("id", roadmap)
        .query(String.class)
        .single();
  }

  private HistoricProcessInstance historic(String instance) {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceId(instance)
        .singleResult();
  }

  private List<String> tenants(String table, String instance) {
    return jdbc.sql("SELECT DISTINCT tenant_id_ FROM " + table + " WHERE proc_inst_id_ = :id")
        .param("id", instance)
        .query(String.class)
        .list();
  }

  private long overdueEvents(Cards.Card card) {
    return cards.eventsOf(card.id()).stream().filter("OVERDUE"::equals).count();
  }

  private long reached(String instance, String endEvent) {
    return engine
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .activityId(endEvent)
        .finished()
        .count();
  }

  private boolean isLate(Cards.Card card) {
    return controlCards.find(card.id()).orElseThrow().isLate(clock.instant());
  }
}
