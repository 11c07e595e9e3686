package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.ShiftOrders;
import ru.vekha.control.ShiftRequest;
import ru.vekha.control.ShiftRequests;
import ru.vekha.control.ShiftState;
import ru.vekha.control.ShiftTerm;
import ru.vekha.engine.FormRefused;
import ru.vekha.execution.order.RoadmapShift;
import ru.vekha.execution.order.ShiftPreview;
import ru.vekha.execution.order.ShiftWish;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** An order moves the dates of a roadmap or a section: cards at once, tasks after them. */
@VekhaTest
class OrderedShiftIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);
  private static final LocalDate DUE = LocalDate.of(2021, 3, 5);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired ControlCards controlCards;
  @Autowired ShiftRequests requests;
  @Autowired DueShifts asking;
  @Autowired RoadmapShift shift;
  @Autowired ShiftOrders orders;
  @Autowired Roadmaps roadmaps;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @LocalServerPort int port;

  private TestTown town;
  private UUID roadmap;

  /** Two rows that are open and one whose time has not come, all of one organisation. */
  @BeforeEach
  void aRunningRoadmap() {
    town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                new Row("до 05.03.2021", "Руководитель ОДО", "Приказ"),
                new Row("до 12.03.2021", "Руководитель ОДО", "Приказ"),
                new Row("ежегодно, декабрь", "Руководитель ОДО", "Приказ")));
    runs.openAssignments();
    clock.morningOf(TODAY, MOSCOW);
  }

  @Test
  void everyUnfinishedDateMovesWithItsTaskAndKeepsItsOriginalDay() {
    assertThat(cards.of(roadmap))
        .extracting(Cards.Card::state)
        .containsExactly("OPEN", "OPEN", "PLANNED");

    move(wish(days(14), "2022-03-01", false));

    assertThat(cards.of(roadmap))
        .extracting(Cards.Card::due)
        .containsExactly(
            LocalDate.of(2021, 3, 19), LocalDate.of(2021, 3, 26), LocalDate.of(2022, 1, 14));
    assertThat(cards.of(roadmap))
        .extracting(Cards.Card::originalDue)
        .containsExactly(DUE, LocalDate.of(2021, 3, 12), LocalDate.of(2021, 12, 31));
    assertThat(roadmaps.find(roadmap).map(Roadmap::periodTo)).contains(LocalDate.of(2022, 3, 1));
    assertThat(dueMoments())
        .as("cards first")
        .containsExactly(
            Instant.parse("2021-03-05T20:59:59Z"), Instant.parse("2021-03-12T20:59:59Z"));
    follow();
    assertThat(dueMoments())
        .containsExactly(
            Instant.parse("2021-03-19T20:59:59Z"), Instant.parse("2021-03-26T20:59:59Z"));
    ControlCard first = card(0);
    assertThat(first.shiftCount()).isEqualTo(1);
    assertThat(cards.eventsOf(first.id())).containsExactly("PLANNED", "OPENED", "SHIFTED_BY_ORDER");
    assertThat(requests.of(first.id()))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.state()).isEqualTo(ShiftState.GRANTED);
              assertThat(kept.dueBefore()).isEqualTo(DUE);
              assertThat(kept.grantedDue()).isEqualTo("2021-03-19");
              assertThat(kept.reason()).isEqualTo("Перенос приказом № 8-п от 01.03.2021: Карантин");
            });
  }

  @Test
  void whatIsHandedInStaysAndARequestThatWaitsIsSettledByTheOrder() {
    desk.submits(head(), task(0), report());
    assertThat(asking.ask(task(1).getId(), DUE.plusDays(30), "Педсовет", head().id())).isPresent();
    Task question = questionOf(town.controller());

    move(wish(new ShiftTerm(ShiftTerm.Unit.WEEKS, 1, null), null, true));

    assertThat(cards.of(roadmap))
        .extracting(Cards.Card::due)
        .containsExactly(DUE, LocalDate.of(2021, 3, 19), LocalDate.of(2021, 12, 31));
    assertThat(requests.of(card(1).id()))
        .extracting(ShiftRequest::state)
        .containsExactly(ShiftState.LAPSED, ShiftState.GRANTED);
    // Decided already, although the controller's task is still there.
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> desk.submits(town.controller(), question, Map.of("decision", "grant")))
        .withMessageContaining("уже принято");
    follow();
    assertThat(desk.tasks(town.controller()))
        .extracting(Task::getTaskDefinitionKey)
        .containsExactly("userTask_acceptResult");
    assertThat(cards.eventsOf(card(1).id()))
        .endsWith("SHIFT_ASKED", "SHIFTED_BY_ORDER", "SHIFT_LAPSED");
  }

  @Test
  void workThatEndsBeforeItsTaskFollowsHoldsNothingUp() {
    move(wish(days(7), null, true));
    desk.submits(head(), task(0), report());
    desk.submits(town.controller(), onlyTask(town.controller()), Map.of("decision", "accept"));
    desk.submits(head(), task(1), report());

    follow();

    assertThat(cards.of(roadmap))
        .extracting(Cards.Card::state)
        .containsExactly("CLOSED", "HANDED_IN", "PLANNED");
    desk.submits(
        town.controller(),
        onlyTask(town.controller()),
        Map.of("decision", "return", "remark", "Дополнить"));
    assertThat(task(1).getDueDate().toInstant()).isEqualTo(Instant.parse("2021-03-19T20:59:59Z"));
  }

  @Test
  void aMovedDateIsWatchedAnewAndALateOneThatStaysInThePastIsLateAgain() {
    clock.morningOf(LocalDate.of(2021, 3, 15), MOSCOW);
    runs.controlDeadlines();
    // 5 March + 10 days has passed on the 16th, 12 March + 10 days has not.
    clock.morningOf(LocalDate.of(2021, 3, 16), MOSCOW);
    assertThat(preview(wish(days(10), null, true)).stillPast()).isEqualTo(1);

    move(wish(days(10), null, true));
    follow();
    runs.controlDeadlines();

    assertThat(datesOf(card(0))).endsWith("OVERDUE", "SHIFTED_BY_ORDER", "OVERDUE");
    assertThat(datesOf(card(1))).endsWith("OVERDUE", "SHIFTED_BY_ORDER");
    assertThat(card(1).isLate(clock.instant())).isFalse();
  }

  /** What became of a card's dates, without whom that was told to. */
  private List<String> datesOf(ControlCard card) {
    return cards.eventsOf(card.id()).stream()
        .filter(event -> !Set.of("REMINDED", "ESCALATED").contains(event))
        .toList();
  }

  @Test
  void aDayBeforeWhichNothingIsDueMovesTheEarlierDatesOnly() {
    var term = new ShiftTerm(ShiftTerm.Unit.NOT_BEFORE, null, LocalDate.of(2021, 3, 10));
    assertThat(preview(wish(term, null, false)).moved()).isEqualTo(1);
    move(wish(term, null, false));
    assertThat(cards.of(roadmap))
        .extracting(Cards.Card::due)
        .containsExactly(
            LocalDate.of(2021, 3, 10), LocalDate.of(2021, 3, 12), LocalDate.of(2021, 12, 31));
  }

  @Test
  void datesPassTheEndOnlyWithTheEnd() {
    ShiftPreview plan = preview(wish(days(14), null, false));
    assertThat(plan.moved()).isEqualTo(3);
    assertThat(plan.passingEnd()).isEqualTo(1);
    assertThat(plan.beyond())
        .singleElement()
        .satisfies(each -> assertThat(each.after()).isEqualTo("2022-01-14"));
    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(() -> move(wish(days(14), null, false)))
        .withMessageContaining("за конец дорожной карты");
    assertThat(cards.of(roadmap)).extracting(Cards.Card::due).contains(DUE);
    assertThat(preview(wish(days(14), null, true)).moved()).isEqualTo(2);
    assertThat(preview(wish(days(14), "2022-01-14", false)).isReady()).isTrue();
  }

  @Test
  void aSectionMovesAndAnotherOneDoesNot() {
    assertThat(shift.sections(roadmap)).containsExactly("1. Раздел");
    var other = new ShiftWish("8-п", TODAY, "Карантин", "2. Иной", days(7), null, true);
    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(() -> preview(other))
        .withMessageContaining("такого раздела");
    move(new ShiftWish("8-п", TODAY, "Карантин", "1. Раздел", days(7), null, true));
    assertThat(card(0).currentDue()).isEqualTo(DUE.plusDays(7));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2021-03-01, Причина, , Номер приказа",
    "1, , Причина, , Дата приказа: укажите",
    "1, 2021-03-02, Причина, , ещё не наступила",
    "1, 2021-02-10, Причина, , раньше приказа",
    "1, 2021-03-01, ' ', , Причина: опишите",
    "1, 2021-03-01, Причина, 2021-12-31, позже действующего",
    "1, 2021-03-01, Причина, 2031-12-31, не более чем на 5 лет",
  })
  void anOrderThatDoesNotFitIsRefused(
      String number, LocalDate date, String reason, LocalDate end, String told) {
    var wish = new ShiftWish(number, date, reason, null, days(7), end, true);
    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(() -> preview(wish))
        .withMessageContaining(told);
  }

  @Test
  void theSameOrderMovesOnceAndOnlyWhatWasSeen() {
    ShiftWish wish = wish(days(7), null, true);
    String seen = preview(wish).mark();
    desk.submits(head(), task(0), report());
    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(() -> shift.move(roadmap, wish, seen, null, town.methodist().id()))
        .withMessageContaining("пока страница была открыта");
    move(wish);
    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(() -> move(wish))
        .withMessageContaining("уже перенесены");
  }

  @Test
  void thePageShowsThePreviewMovesAndKeepsTheOrder() {
    String page = "/roadmaps/" + roadmap;
    Visitor methodist = Visitor.signedIn(port, town.methodist());
    assertThat(methodist.get(page).body()).contains("Перенести сроки приказом");
    assertThat(methodist.get(page + "/shift").body()).contains("Вся дорожная карта", "1. Раздел");
    assertThat(send(methodist, page + "/shift/preview", "", "завтра").body())
        .contains("На сколько: укажите целое число дней от 1 до 366");
    assertThat(send(methodist, page + "/shift/preview", "", "14").body())
        .contains("Новый срок позже конца дорожной карты: 1", "14.01.2022")
        .doesNotContain("id=\"move\"");
    String preview = send(methodist, page + "/shift/preview", "2022-03-01", "14").body();
    assertThat(preview)
        .contains("Поручений с новым сроком: 3, на 14 дн.")
        .contains("31.12.2021 → 01.03.2022", "id=\"move\"");
    String seen = preview.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");

    HttpResponse<String> moved = send(methodist, page + "/shift", "2022-03-01", "14", seen);

    assertThat(moved.statusCode()).isEqualTo(302);
    assertThat(methodist.get(page).body())
        .contains("Сроки, перенесённые приказами", "№ 8-п от 01.03.2021", "на 14 дн.")
        .contains("конец карты: 31.12.2021 → 01.03.2022");
    assertThat(send(methodist, page + "/shift", "2022-03-01", "14", seen).statusCode())
        .isEqualTo(409);
    for (TestPerson stranger : List.of(towns.found().methodist(), town.controller(), head())) {
      Visitor visitor = Visitor.signedIn(port, stranger);
      assertThat(visitor.get(page + "/shift").statusCode()).isEqualTo(404);
      assertThat(send(visitor, page + "/shift/preview", "", "7").statusCode()).isEqualTo(404);
      assertThat(send(visitor, page + "/shift", "", "7", seen).statusCode()).isEqualTo(404);
      assertThat(visitor.get(page + "/shift-orders/" + roadmap + "/document").statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void theOrderItselfIsKeptForThoseWhoReadTheRoadmap() {
    ShiftWish wish = wish(days(7), null, true);
    byte[] content = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    var paper = new ShiftOrders.Paper("приказ.pdf", "application/pdf", content);
    shift.move(roadmap, wish, preview(wish).mark(), paper, town.methodist().id());
    UUID order = orders.of(roadmap).get(0).order().id();
    String path = "/roadmaps/" + roadmap + "/shift-orders/" + order + "/document";
    Visitor controller = Visitor.signedIn(port, town.controller());
    assertThat(controller.get("/roadmaps/" + roadmap).body()).contains("приказ.pdf");
    assertThat(controller.download(path).body()).isEqualTo(content);
    assertThat(Visitor.signedIn(port, head()).get(path).statusCode()).isEqualTo(404);
    UUID other = UUID.randomUUID();
    assertThat(
            controller
                .get("/roadmaps/" + other + "/shift-orders/" + order + "/document")
                .statusCode())
        .isEqualTo(404);
  }

  private static HttpResponse<String> send(
      Visitor visitor, String path, String newEnd, String amount, String... seen) {
    return visitor.submit(
        path,
        "orderNumber",
        "8-п",
        "orderDate",
        "2021-03-01",
        "reason",
        "Карантин",
        "section",
        "",
        "unit",
        "DAYS",
        "amount",
        amount,
        "notBefore",
        "",
        "newEnd",
        newEnd,
        "seen",
        seen.length == 0 ? "" : seen[0]);
  }

  private static ShiftTerm days(int amount) {
    return new ShiftTerm(ShiftTerm.Unit.DAYS, amount, null);
  }

  private static ShiftWish wish(ShiftTerm term, String newEnd, boolean stopsAtEnd) {
    LocalDate end = newEnd == null ? null : LocalDate.parse(newEnd);
    return new ShiftWish("8-п", TODAY, "Карантин", null, term, end, stopsAtEnd);
  }

  private ShiftPreview preview(ShiftWish wish) {
    return shift.preview(roadmaps.find(roadmap).orElseThrow(), wish);
  }

  private void move(ShiftWish wish) {
    String seen = "?";
    try {
      seen = preview(wish).mark();
    } catch (LaunchRefused refused) {
      // The move itself says it again.
    }
    shift.move(roadmap, wish, seen, null, town.methodist().id()).orElseThrow();
  }

  private void follow() {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey("shiftByOrder")
        .tenantIdIn(town.department().id())
        .list()
        .forEach(instance -> runs.workOff(instance.getId()));
  }

  private ControlCard card(int place) {
    return controlCards.find(cards.of(roadmap).get(place).id()).orElseThrow();
  }

  private Task task(int place) {
    String instance = card(place).processInstanceId();
    return desk.tasks(head()).stream()
        .filter(task -> task.getProcessInstanceId().equals(instance))
        .findFirst()
        .orElseThrow();
  }

  private List<Instant> dueMoments() {
    return desk.tasks(head()).stream().map(task -> task.getDueDate().toInstant()).sorted().toList();
  }

  private Task questionOf(TestPerson person) {
    return desk.tasks(person).stream()
        .filter(task -> task.getTaskDefinitionKey().equals("userTask_decideShift"))
        .findFirst()
        .orElseThrow();
  }

  private Task onlyTask(TestPerson person) {
    List<Task> tasks = desk.tasks(person);
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }

  private TestPerson head() {
    return town.person(town.artCentre(), Role.ORGANISATION_HEAD);
  }

  private static Map<String, Object> report() {
    return Map.of(
        "done", "full",
        "reportText", "Приказ издан",
        "documentNumber", "12-у",
        "documentDate", "2021-02-20");
  }
}
