package ru.vekha.control.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.execution.DueShifts;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.StageTrace;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** The watch beside another one, after a standstill, and when the day of a card moves. */
@VekhaTest
class StageWatchIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final String FRIDAY = "до 05.03.2021";
  private static final String TUESDAY = "до 09.03.2021";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired DueShifts shifts;
  @Autowired StageWatch watch;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private TestTown town;
  private StageTrace trace;
  private UUID roadmap;

  @BeforeEach
  void found() {
    town = towns.found();
    trace = new StageTrace(jdbc);
    trace.openMailOf(town);
    clock.morningOf(ORDER_DATE, MOSCOW);
  }

  @AfterEach
  void tidy() {
    jdbc.sql("DELETE FROM mail_outbox WHERE state = 'WAITING'").update();
    jdbc.sql("UPDATE notification_setting SET digest = false").update();
  }

  @Test
  void twoWatchesAtOnceDoEverythingOnce() throws Exception {
    Row row = new Row(FRIDAY, "Кураторы ОО, ОДО", "Приказ");
    launch(row, row, row, row, row);
    clock.morningOf(LocalDate.of(2021, 3, 12), MOSCOW);

    Callable<Integer> node = () -> takeAll(4);
    var nodes = Executors.newFixedThreadPool(2);
    try {
      for (Future<Integer> each : nodes.invokeAll(List.of(node, node))) {
        each.get();
      }
    } finally {
      nodes.shutdown();
    }
    takeAll(4);

    List<Cards.Card> all = cards.of(roadmap);
    assertThat(all).hasSize(15);
    for (Cards.Card card : all) {
      assertThat(cards.eventsOf(card.id()))
          .filteredOn(kind -> !List.of("PLANNED", "OPENED").contains(kind))
          .containsExactly("REMINDED", "REMINDED", "OVERDUE", "REMINDED", "ESCALATED", "ESCALATED");
      assertThat(card.level()).isEqualTo(2);
      // The day that passed changed nothing of the work; head and controller did.
      assertThat(marksOn(card)).isEqualTo(2);
    }
    List<StageTrace.Told> told = trace.told(roadmap);
    assertThat(new HashSet<>(told)).hasSameSizeAs(told).hasSize(15 * 6);
    // One letter for each head and card; for the controller one for each row.
    assertThat(trace.recipients(roadmap, "controller")).hasSize(15 + 5);
    assertThat(trace.recipients(roadmap, "head")).isEmpty();
  }

  @Test
  void afterAStandstillAllIsRecordedInItsOrderAndOnlyTheLastIsMailed() {
    launch(
        new Row(FRIDAY, "Кураторы ОО, ОДО", "Приказ"),
        new Row(TUESDAY, "Кураторы ОО, ОДО", "Приказ"));
    clock.morningOf(LocalDate.of(2021, 3, 5), MOSCOW);
    runs.controlDeadlines();
    jdbc.sql("UPDATE notification_setting SET digest = true WHERE email LIKE :town")
        .param("town", town.key() + "-%")
        .update();
    clock.morningOf(LocalDate.of(2021, 3, 12), MOSCOW);

    takeAll(2);
    runs.writeDigests();
    runs.writeDigests();

    List<Instant> moments = trace.told(roadmap).stream().map(this::momentOf).toList();
    assertThat(moments).isSorted().hasSizeGreaterThanOrEqualTo(6 * 5);
    assertThat(trace.recipients(roadmap, "overdue")).isEmpty();
    // Friday's work went on to the controller, Tuesday's to the heads alone.
    assertThat(trace.recipients(roadmap, "head")).hasSize(6).doesNotHaveDuplicates();
    assertThat(trace.recipients(roadmap, "controller"))
        .hasSize(4)
        .contains(town.controller().id())
        .doesNotHaveDuplicates();
    assertThat(digestsOf(town.person(town.schoolA(), Role.CURATOR))).isEqualTo(1);
  }

  @Test
  void anotherDayBeginsAnewAndTheTaskFallsBack() {
    UUID card = oneCard();
    clock.morningOf(LocalDate.of(2021, 3, 10), MOSCOW);
    runs.controlDeadlines();
    assertThat(cards.only(roadmap).level()).isEqualTo(1);
    assertThat(groupsOf(work())).containsExactlyInAnyOrder("curator", "org-head");
    assertThat(work().getPriority()).isEqualTo(75);

    TestPerson curator = town.person(town.artCentre(), Role.CURATOR);
    shifts.ask(work().getId(), LocalDate.of(2021, 3, 19), "Педсовет позже", curator.id());
    TestPerson controller = town.controller();
    desk.submits(controller, desk.tasks(controller).get(0), Map.of("decision", "grant"));
    assertThat(cards.only(roadmap).level()).isZero();
    runs.controlDeadlines();

    assertThat(groupsOf(work())).containsExactly("curator");
    assertThat(work().getPriority()).isEqualTo(50);
    assertThat(rightsOfGroup(work(), "org-head")).isZero();
    assertThat(trace.next(card)).isEqualTo(Instant.parse("2021-03-16T06:00:00Z"));

    clock.morningOf(LocalDate.of(2021, 3, 23), MOSCOW);
    runs.controlDeadlines();
    assertThat(trace.of(card))
        .extracting(applied -> applied.day() + " " + applied.stage())
        .containsExactly(
            "2021-03-05 remind",
            "2021-03-05 today",
            "2021-03-05 passed",
            "2021-03-05 overdue",
            "2021-03-05 head",
            "2021-03-19 remind",
            "2021-03-19 today",
            "2021-03-19 passed",
            "2021-03-19 overdue",
            "2021-03-19 head");
    assertThat(groupsOf(work())).containsExactlyInAnyOrder("curator", "org-head");
  }

  @Test
  void whatIsSentBackToItsOldDayGoesOnWhereItStoppedAndNotAtOnce() {
    UUID card = oneCard();
    clock.morningOf(LocalDate.of(2021, 3, 10), MOSCOW);
    runs.controlDeadlines();
    TestPerson curator = town.person(town.artCentre(), Role.CURATOR);
    desk.submits(curator, work(), report());
    runs.controlDeadlines();
    assertThat(cards.only(roadmap).level()).isZero();
    assertThat(trace.next(card)).isEqualTo(Instant.parse("2021-03-15T06:00:00Z"));

    clock.morningOf(LocalDate.of(2021, 3, 11), MOSCOW);
    TestPerson controller = town.controller();
    desk.submits(
        controller,
        desk.tasks(controller).get(0),
        Map.of("decision", "return", "remark", "Нет подписи"));
    runs.controlDeadlines();

    assertThat(cards.only(roadmap).level()).isEqualTo(1);
    assertThat(work().getPriority()).isEqualTo(75);
    assertThat(groupsOf(work())).containsExactlyInAnyOrder("curator", "org-head");
    assertThat(trace.of(card)).extracting(StageTrace.Applied::stage).doesNotHaveDuplicates();
    // The fourth day of delay is counted from Thursday the 11th, when the work was back.
    assertThat(trace.next(card)).isEqualTo(Instant.parse("2021-03-16T21:00:00Z"));
  }

  @Test
  void aResultThatTheDeputyHeadDecidesOnIsLateForTheDeputyHead() {
    oneCard();
    TestPerson curator = town.person(town.artCentre(), Role.CURATOR);
    desk.submits(curator, work(), report());
    jdbc.sql("UPDATE control_card SET accepting_role = 'deputy-head' WHERE roadmap_id = ?")
        .param(roadmap)
        .update();

    clock.morningOf(LocalDate.of(2021, 2, 17), MOSCOW);
    runs.controlDeadlines();

    assertThat(trace.recipients(roadmap, "accept-overdue"))
        .containsExactly(town.person(town.department(), Role.DEPUTY_HEAD).id());
  }

  private static Map<String, Object> report() {
    return Map.of(
        "done", "full",
        "reportText", "Приказ издан",
        "documentNumber", "12-у",
        "documentDate", "2021-02-10");
  }

  private int takeAll(int batch) {
    int taken = 0;
    Integer some = transaction.execute(status -> watch.takeBatch(batch));
    while (some != null && some > 0) {
      taken += some;
      some = transaction.execute(status -> watch.takeBatch(batch));
    }
    return taken;
  }

  private UUID oneCard() {
    launch(new Row(FRIDAY, "Кураторы ОДО", "Приказ"));
    return cards.only(roadmap).id();
  }

  private void launch(Row... rows) {
    roadmap = launches.launch(town, Launches.roadmap("Дорожная карта", ORDER_DATE, 1, rows));
    runs.openAssignments();
  }

  private Task work() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(cards.only(roadmap).processInstance())
        .singleResult();
  }

  private long marksOn(Cards.Card card) {
    return jdbc.sql(
            "SELECT count(*) FROM act_hi_actinst WHERE proc_inst_id_ = ?"
                + " AND act_id_ = 'endEvent_escalationNoted'")
        .param(card.processInstance())
        .query(Long.class)
        .single();
  }

  private List<String> groupsOf(Task task) {
    return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getGroupId)
        .toList();
  }

  private long rightsOfGroup(Task task, String group) {
    return engine
        .getAuthorizationService()
        .createAuthorizationQuery()
        .resourceId(task.getId())
        .groupIdIn(group)
        .count();
  }

  private Instant momentOf(StageTrace.Told told) {
    return trace.of(told.card()).stream()
        .filter(applied -> applied.stage().equals(told.stage()))
        .map(StageTrace.Applied::at)
        .findFirst()
        .orElseThrow();
  }

  private int digestsOf(TestPerson person) {
    return jdbc.sql(
            "SELECT count(*) FROM mail_outbox WHERE person_id = ? AND letter = 'MORNING_DIGEST'")
        .param(person.id())
        .query(Integer.class)
        .single();
  }
}
