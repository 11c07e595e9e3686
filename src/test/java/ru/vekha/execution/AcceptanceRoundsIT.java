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
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.ShiftRequest;
import ru.vekha.control.ShiftRequests;
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

/** Results that are sent back with a new date, that go a level up, and that wait too long. */
@VekhaTest
class AcceptanceRoundsIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final LocalDate DUE = LocalDate.of(2021, 3, 5);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired ControlCards controlCards;
  @Autowired ShiftRequests shifts;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;

  private TestTown town;
  private UUID roadmap;

  @BeforeEach
  void aResultHandedIn() {
    town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                new Row("до 05.03.2021", "Руководитель ОДО", "Приказ")));
    runs.openAssignments();
    handIn();
  }

  @Test
  void aReturnMaySetALaterDateWithTheRemarkAsItsReason() {
    refusesReturn("2021-03-05", "позже действующего");
    refusesReturn("2022-02-01", "позже конца дорожной карты: 31.12.2021");
    assertThat(card().currentDue()).isEqualTo(DUE);

    returns(town.controller(), Map.of("newDate", "2021-03-16"));

    assertThat(card().originalDue()).isEqualTo(DUE);
    assertThat(card().currentDue()).isEqualTo("2021-03-16");
    assertThat(card().shiftCount()).isEqualTo(1);
    assertThat(onlyTask(head()).getDueDate().toInstant())
        .isEqualTo(Instant.parse("2021-03-16T20:59:59Z"));
    assertThat(shifts.of(card().id()))
        .extracting(ShiftRequest::reason)
        .containsExactly("Нет подписи");
    assertThat(cards.eventsOf(card().id())).endsWith("HANDED_IN", "RETURNED", "SHIFT_GRANTED");
  }

  @Test
  void theThirdRoundIsDecidedByTheDeputyHead() {
    returns(town.controller(), Map.of());
    handIn();
    assertThat(groupsOf(onlyTask(town.controller()))).containsExactly("controller");
    returns(town.controller(), Map.of());
    handIn();

    Task third = onlyTask(deputyHead());
    assertThat(groupsOf(third)).containsExactly("deputy-head");
    assertThat(third.getTenantId()).isEqualTo(town.department().id());
    assertThatExceptionOfType(ProcessEngineException.class)
        .isThrownBy(() -> desk.submits(town.controller(), third, Map.of("decision", "accept")));
    desk.submits(deputyHead(), third, Map.of("decision", "accept"));

    assertThat(cards.only(roadmap).state()).isEqualTo("CLOSED");
    assertThat(card().round()).isEqualTo(3);
  }

  /** Handed in on a Thursday: three working days later is Tuesday the 16th, that day included. */
  @Test
  void aResultThatWaitsIsLateForItsControllerAndNotForItsDoer() {
    clock.set(Instant.parse("2021-02-16T20:59:59Z"));
    runs.controlDeadlines();
    assertThat(card().isAcceptanceLate(clock.instant())).isFalse();
    assertThat(waitedTooLong()).isZero();

    clock.set(Instant.parse("2021-02-16T21:00:00Z"));
    runs.controlDeadlines();
    runs.controlDeadlines();
    assertThat(card().isAcceptanceLate(clock.instant())).isTrue();
    assertThat(waitedTooLong()).isEqualTo(1);

    // The assignment's own day passes while the result waits: nobody is late but the controller.
    clock.morningOf(DUE.plusDays(4), MOSCOW);
    runs.controlDeadlines();
    assertThat(card().isLate(clock.instant())).isFalse();
    assertThat(cards.eventsOf(card().id())).doesNotContain("OVERDUE");

    returns(town.controller(), Map.of("newDate", "2021-03-19"));
    handIn();
    clock.morningOf(LocalDate.of(2021, 3, 22), MOSCOW);
    runs.controlDeadlines();
    assertThat(waitedTooLong()).isEqualTo(2);
  }

  private List<String> groupsOf(Task task) {
    return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getGroupId)
        .toList();
  }

  private long waitedTooLong() {
    return cards.eventsOf(card().id()).stream().filter("ACCEPTANCE_OVERDUE"::equals).count();
  }

  private void handIn() {
    desk.submits(
        head(),
        onlyTask(head()),
        Map.of(
            "done", "full",
            "reportText", "Приказ издан",
            "documentNumber", "12-у",
            "documentDate", "2021-02-10"));
  }

  private void returns(TestPerson person, Map<String, Object> more) {
    Map<String, Object> decision = new HashMap<>(more);
    decision.put("decision", "return");
    decision.put("remark", "Нет подписи");
    desk.submits(person, onlyTask(person), decision);
  }

  private void refusesReturn(String newDate, String told) {
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> returns(town.controller(), Map.of("newDate", newDate)))
        .withMessageContaining(told);
  }

  private ControlCard card() {
    return controlCards.find(cards.only(roadmap).id()).orElseThrow();
  }

  private TestPerson head() {
    return town.person(town.artCentre(), Role.ORGANISATION_HEAD);
  }

  private TestPerson deputyHead() {
    return town.person(town.department(), Role.DEPUTY_HEAD);
  }

  private Task onlyTask(TestPerson person) {
    List<Task> tasks = desk.tasks(person);
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }
}
