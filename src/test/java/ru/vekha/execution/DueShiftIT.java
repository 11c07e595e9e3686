package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.ShiftRequest;
import ru.vekha.control.ShiftRequests;
import ru.vekha.control.ShiftState;
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
import ru.vekha.town.Visitor;

/** A later date is asked for, decided on, and moves card, task and watch together. */
@VekhaTest
class DueShiftIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final LocalDate DUE = LocalDate.of(2021, 3, 5);
  private static final LocalDate LATER = LocalDate.of(2021, 3, 19);
  private static final String REASON = "Педсовет перенесён на середину марта";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired ControlCards controlCards;
  @Autowired ShiftRequests shifts;
  @Autowired DueShifts asking;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @LocalServerPort int port;

  private TestTown town;
  private UUID roadmap;

  @BeforeEach
  void anOpenAssignment() {
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
  }

  @Test
  void aGrantedShiftMovesCardAndTaskAndKeepsTheOriginalDate() {
    ask(LATER);
    assertThat(card().currentDue()).isEqualTo(DUE);

    Task decision = onlyTask(town.controller());
    assertThat(decision.getTenantId()).isEqualTo(town.department().id());
    assertThat(desk.opens(town.controller(), decision))
        .containsEntry("reasonText", REASON)
        .containsEntry("askedDueText", "19.03.2021")
        .containsEntry("originalDueText", "05.03.2021")
        .containsEntry("shiftCount", 0);
    desk.submits(town.controller(), decision, Map.of("decision", "grant"));

    assertThat(card().originalDue()).isEqualTo(DUE);
    assertThat(card().currentDue()).isEqualTo(LATER);
    assertThat(card().shiftCount()).isEqualTo(1);
    assertThat(onlyTask(head()).getDueDate().toInstant())
        .isEqualTo(Instant.parse("2021-03-19T20:59:59Z"));
    assertThat(cards.eventsOf(card().id()))
        .containsExactly("PLANNED", "OPENED", "SHIFT_ASKED", "SHIFT_GRANTED");
    assertThat(desk.tasks(town.controller())).isEmpty();
  }

  @Test
  void theMovedDateIsWatchedLikeAnyOtherAndTheOldOneNoMore() {
    clock.morningOf(LocalDate.of(2021, 3, 10), MOSCOW);
    runs.controlDeadlines();
    assertThat(card().isLate(clock.instant())).isTrue();
    assertThat(card().level()).isEqualTo(1);

    ask(LATER);
    decide(Map.of("decision", "grant"));
    assertThat(card().isLate(clock.instant())).isFalse();
    assertThat(card().level()).isZero();
    runs.controlDeadlines();
    assertThat(overdueEvents()).isEqualTo(1);

    clock.morningOf(LATER.plusDays(1), MOSCOW);
    runs.controlDeadlines();
    assertThat(card().isLate(clock.instant())).isTrue();
    assertThat(overdueEvents()).isEqualTo(2);
  }

  @Test
  void theControllerMaySetAnotherDayAndSaysWhy() {
    ask(LATER);
    refusesDecision(Map.of("decision", "grantOther", "anotherDate", "2021-03-12"), "Пояснение");
    refusesDecision(
        Map.of("decision", "grantOther", "anotherDate", "2021-03-05", "remark", "Раньше"),
        "позже действующего");
    refusesDecision(
        Map.of("decision", "grantOther", "anotherDate", "2022-01-10", "remark", "Позже"),
        "позже конца дорожной карты: 31.12.2021");
    assertThat(card().currentDue()).isEqualTo(DUE);

    decide(
        Map.of("decision", "grantOther", "anotherDate", "2021-03-12", "remark", "Недели хватит"));

    assertThat(card().currentDue()).isEqualTo("2021-03-12");
    assertThat(shifts.of(card().id()))
        .singleElement()
        .satisfies(
            shift -> {
              assertThat(shift.askedDue()).isEqualTo(LATER);
              assertThat(shift.grantedDue()).isEqualTo("2021-03-12");
              assertThat(shift.remark()).isEqualTo("Недели хватит");
              assertThat(shift.decidedBy()).isEqualTo(town.controller().id());
            });
  }

  @Test
  void aRefusalLeavesTheDateAndANewRequestMayFollow() {
    ask(LATER);
    refusesDecision(Map.of("decision", "refuse"), "Пояснение");
    decide(Map.of("decision", "refuse", "remark", "Срок установлен приказом области"));

    assertThat(card().currentDue()).isEqualTo(DUE);
    assertThat(card().shiftCount()).isZero();
    ask(LATER.plusDays(7));
    decide(Map.of("decision", "grant"));
    ask(LATER.plusDays(14));
    decide(Map.of("decision", "grant"));

    assertThat(card().originalDue()).isEqualTo(DUE);
    assertThat(card().shiftCount()).isEqualTo(2);
    assertThat(shifts.of(card().id()))
        .extracting(ShiftRequest::state)
        .containsExactly(ShiftState.REFUSED, ShiftState.GRANTED, ShiftState.GRANTED);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-05, Причина, позже действующего: 05.03.2021",
    "2021-03-01, Причина, позже действующего: 05.03.2021",
    "2022-01-01, Причина, позже конца дорожной карты: 31.12.2021",
    "2021-03-19, '  ', Напишите"
  })
  void aRequestThatDoesNotFitIsRefusedWithTheRemedy(LocalDate day, String reason, String told) {
    String task = onlyTask(head()).getId();
    assertThatExceptionOfType(CardChangeRefused.class)
        .isThrownBy(() -> asking.ask(task, day, reason, head().id()))
        .withMessageContaining(told);
    assertThat(shifts.of(card().id())).isEmpty();
  }

  @Test
  void aDayThatHasPassedIsNotGranted() {
    clock.morningOf(LocalDate.of(2021, 3, 15), MOSCOW);
    String task = onlyTask(head()).getId();
    assertThatExceptionOfType(CardChangeRefused.class)
        .isThrownBy(() -> asking.ask(task, LocalDate.of(2021, 3, 15), REASON, head().id()))
        .withMessageContaining("позже сегодняшнего дня");

    ask(LATER);
    clock.morningOf(LATER.plusDays(3), MOSCOW);
    refusesDecision(Map.of("decision", "grant"), "позже сегодняшнего дня");
    decide(
        Map.of("decision", "grantOther", "anotherDate", "2021-03-26", "remark", "Решено поздно"));
    assertThat(card().currentDue()).isEqualTo("2021-03-26");
  }

  @Test
  void onlyTheResponsibleAskAndOnlyOnce() {
    String task = onlyTask(head()).getId();
    for (TestPerson stranger :
        List.of(
            town.person(town.schoolB(), Role.ORGANISATION_HEAD),
            town.person(town.schoolA(), Role.CURATOR))) {
      assertThat(asking.ask(task, LATER, REASON, stranger.id())).isEmpty();
    }
    assertThatExceptionOfType(CardChangeRefused.class)
        .isThrownBy(() -> asking.ask(task, LATER, REASON, town.controller().id()))
        .withMessageContaining("тот, кто выполняет поручение");
    ask(LATER);
    assertThatExceptionOfType(CardChangeRefused.class)
        .isThrownBy(() -> ask(LATER))
        .withMessageContaining("уже просили");
    assertThat(shifts.of(card().id())).hasSize(1);
  }

  @Test
  void aDecisionIsTakenOnce() {
    ask(LATER);
    Task decision = onlyTask(town.controller());
    desk.submits(town.controller(), decision, Map.of("decision", "grant"));

    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(
            () ->
                desk.submits(
                    town.controller(), decision, Map.of("decision", "refuse", "remark", "Нет")));
    assertThat(card().shiftCount()).isEqualTo(1);
    assertThat(card().currentDue()).isEqualTo(LATER);
  }

  @Test
  void aRequestLapsesWithTheAcceptanceOfTheResult() {
    ask(LATER);
    Task decision = onlyTask(town.controller());
    desk.submits(head(), onlyTask(head()), report());
    Task acceptance =
        desk.tasks(town.controller()).stream()
            .filter(task -> !task.getId().equals(decision.getId()))
            .findFirst()
            .orElseThrow();
    desk.submits(town.controller(), acceptance, Map.of("decision", "accept"));

    assertThat(shifts.of(card().id()))
        .extracting(ShiftRequest::state)
        .containsExactly(ShiftState.LAPSED);
    assertThat(desk.tasks(town.controller())).isEmpty();
    assertThat(
            engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(decision.getProcessInstanceId())
                .activityId("endEvent_shiftLapsed")
                .count())
        .isEqualTo(1);
  }

  @Test
  void thePanelAsksAndShowsWhatWasDecided() {
    String path = "/vekha/tasks/" + onlyTask(head()).getId();
    Visitor visitor = Visitor.signedIn(port, head());
    assertThat(visitor.get(path).body()).contains("\"mayAsk\":true");

    HttpResponse<String> unreadable = shift(visitor, path, "завтра", REASON);
    assertThat(unreadable.statusCode()).isEqualTo(422);
    assertThat(unreadable.body()).contains("Укажите новый срок");
    assertThat(shift(visitor, path, "2021-03-19", REASON).statusCode()).isEqualTo(204);
    assertThat(visitor.get(path).body())
        .contains("\"mayAsk\":false", REASON, "Ждёт решения", "2021-03-19");

    Visitor neighbour = Visitor.signedIn(port, town.person(town.schoolB(), Role.ORGANISATION_HEAD));
    assertThat(shift(neighbour, path, "2021-03-19", REASON).statusCode()).isEqualTo(404);

    // The controller's task is a decision about the work: nothing is asked or attached with it.
    Visitor controller = Visitor.signedIn(port, town.controller());
    assertThat(controller.get("/vekha/tasks/" + onlyTask(town.controller()).getId()).body())
        .contains("\"mayAsk\":false", "\"mayAttach\":false", REASON);
  }

  private static HttpResponse<String> shift(
      Visitor visitor, String path, String due, String reason) {
    return visitor.post(
        path + "/shifts", "{\"due\":\"" + due + "\",\"reason\":\"" + reason + "\"}");
  }

  private void ask(LocalDate day) {
    assertThat(asking.ask(onlyTask(head()).getId(), day, REASON, head().id())).isPresent();
  }

  private void decide(Map<String, Object> decision) {
    desk.submits(town.controller(), onlyTask(town.controller()), decision);
  }

  private void refusesDecision(Map<String, Object> decision, String told) {
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> decide(decision))
        .withMessageContaining(told);
  }

  private static Map<String, Object> report() {
    return Map.of(
        "done", "full",
        "reportText", "Приказ издан",
        "documentNumber", "12-у",
        "documentDate", "2021-02-10");
  }

  private long overdueEvents() {
    return cards.eventsOf(card().id()).stream().filter("OVERDUE"::equals).count();
  }

  private ControlCard card() {
    return controlCards.find(cards.only(roadmap).id()).orElseThrow();
  }

  private TestPerson head() {
    return town.person(town.artCentre(), Role.ORGANISATION_HEAD);
  }

  private Task onlyTask(TestPerson person) {
    List<Task> tasks = desk.tasks(person);
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }
}
