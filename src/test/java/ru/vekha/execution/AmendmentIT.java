package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.engine.FormRefused;
import ru.vekha.execution.amendment.AmendmentPlan;
import ru.vekha.execution.amendment.RoadmapChange;
import ru.vekha.execution.amendment.RowChange;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.execution.draft.RowWords;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** A changed order is brought into a running roadmap: all of it or nothing, and once. */
@VekhaTest
class AmendmentIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final LocalDate AMENDED = LocalDate.of(2021, 3, 1);
  private static final String HEAD = "Руководитель ОДО";

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired RoadmapSetUp setUp;
  @Autowired RoadmapAmendment amendment;
  @Autowired RoadmapChange change;
  @Autowired DraftSettling settling;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private TestTown town;
  private String methodist;
  private TestPerson head;

  @BeforeEach
  void foundTown() {
    town = towns.found();
    methodist = town.methodist().id();
    head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    clock.morningOf(ORDER_DATE, MOSCOW);
  }

  @Test
  void rowsAreAddedRemovedAndMovedAndWhatIsFinishedStays() {
    UUID roadmap =
        launch(
            row("1.1", "Собрать рабочую группу", "до 05.03.2021", HEAD),
            row("1.2", "Составить график", "до 12.03.2021", HEAD),
            row("1.3", "Провести праздник для наставников", "до 31.03.2021", HEAD),
            row("1.4", "Разместить памятку на сайте", "до 30.04.2021", HEAD));
    finish(roadmap, "1.1");
    clock.morningOf(AMENDED, MOSCOW);

    UUID draft =
        amending(
            roadmap,
            row("1.1", "Собрать рабочую группу", "до 26.03.2021", HEAD),
            row("1.2", "Утвердить программу обучения", "до 16.04.2021", HEAD),
            row("1.3", "Провести праздник для наставников", "до 14.05.2021", HEAD),
            row("1.4", "Разместить памятку на сайте", "до 30.04.2021", HEAD));
    AmendmentPlan plan = amendment.plan(draft, methodist).orElseThrow();

    assertThat(plan.rows())
        .extracting(row -> row.number() + " " + row.kind())
        .containsExactly("1.1 CHANGED", "1.2 ADDED", "1.3 CHANGED", "1.4 SAME", "1.2 REMOVED");
    assertThat(plan.moved()).isEqualTo(1);
    assertThat(plan.withdrawn()).isEqualTo(1);
    assertThat(plan.added()).isEqualTo(1);

    assertThat(amend(draft)).isEqualTo(roadmap);
    workOffAmendments(roadmap);

    Map<String, Cards.Card> byTitle = byTitle(roadmap);
    // Handed in and accepted before: neither its state nor its day changes.
    assertThat(byTitle.get("Собрать рабочую группу").state()).isEqualTo("CLOSED");
    assertThat(byTitle.get("Собрать рабочую группу").due()).isEqualTo("2021-03-05");
    assertThat(byTitle.get("Составить график").state()).isEqualTo("WITHDRAWN");
    Cards.Card moved = byTitle.get("Провести праздник для наставников");
    assertThat(moved.state()).isEqualTo("OPEN");
    assertThat(moved.due()).isEqualTo("2021-05-14");
    assertThat(moved.originalDue()).isEqualTo("2021-03-31");
    assertThat(cards.eventsOf(moved.id())).containsExactly("PLANNED", "OPENED", "AMENDED");
    Cards.Card untouched = byTitle.get("Разместить памятку на сайте");
    assertThat(cards.eventsOf(untouched.id())).containsExactly("PLANNED", "OPENED");
    assertThat(byTitle.get("Утвердить программу обучения").state()).isEqualTo("PLANNED");

    runs.openAssignments();
    assertThat(taskDays())
        .containsExactlyInAnyOrder(
            "2021-05-14T20:59:59Z", "2021-04-30T20:59:59Z", "2021-04-16T20:59:59Z");
    assertThat(ended(byTitle.get("Составить график"), "endEvent_controlLifted")).isEqualTo(1);
    assertThat(historyOf(roadmap))
        .containsExactly(
            "1.1 CHANGED 0 0 0 DEADLINE: до 05.03.2021 > до 26.03.2021",
            "1.2 ADDED 0 0 1 ",
            "1.3 CHANGED 1 0 0 DEADLINE: до 31.03.2021 > до 14.05.2021",
            "1.2 REMOVED 0 1 0 ");
  }

  @Test
  void itsPageShowsTheComparisonAndAfterwardsTheHistory() {
    UUID roadmap = launch(row("1.1", "Составить график", "до 12.03.2021", HEAD));
    clock.morningOf(AMENDED, MOSCOW);
    Visitor visitor = Visitor.signedIn(port, town.methodist());
    assertThat(visitor.get("/roadmaps/" + roadmap).body()).contains("Прочитать изменения");

    String draft =
        path(
            visitor.uploadAsPage(
                "/roadmaps/" + roadmap + "/amendments",
                "карта.docx",
                PrintedRoadmap.docx(
                    roadmap(row("1.1", "Составить график", "до 20.04.2021", HEAD)))));
    assertThat(visitor.get(draft).body())
        .contains("Это изменения в действующую дорожную карту")
        .contains("Сравнить с действующей картой")
        .doesNotContain("id=\"launch\"");
    assertThat(visitor.submit(draft + "/launch", "version", "0").statusCode()).isEqualTo(409);
    assertThat(visitor.get(draft + "/changes").body())
        .contains("до 12.03.2021</del>")
        .contains("до 20.04.2021</ins>")
        .contains("срок 12.03.2021 → 20.04.2021: 1");

    String amended = path(visitor.submit(draft + "/amend", "version", "0"));

    assertThat(amended).isEqualTo("/roadmaps/" + roadmap + "#history");
    assertThat(visitor.get("/roadmaps/" + roadmap).body())
        .contains("История изменений")
        .contains("срок перенесён: 1")
        .contains("до 20.04.2021</ins>");
    assertThat(visitor.submit(draft + "/amend", "version", "0").statusCode()).isEqualTo(409);
    assertThat(path(visitor.get(draft + "/changes"))).isEqualTo(draft);

    Visitor neighbour = Visitor.signedIn(port, towns.found().methodist());
    Visitor controller = Visitor.signedIn(port, town.controller());
    for (Visitor stranger : List.of(neighbour, controller)) {
      assertThat(stranger.get(draft + "/changes").statusCode()).isEqualTo(404);
      assertThat(stranger.submit(draft + "/amend", "version", "0").statusCode()).isEqualTo(404);
      assertThat(
              stranger
                  .uploadAsPage("/roadmaps/" + roadmap + "/amendments", "карта.docx", new byte[1])
                  .statusCode())
          .isEqualTo(404);
    }
    assertThat(neighbour.get("/roadmaps/" + roadmap).statusCode()).isEqualTo(404);
  }

  @Test
  void aResultThatWaitsForAcceptanceIsWithdrawnWithIt() {
    UUID roadmap =
        launch(
            row("1.1", "Составить график", "до 12.03.2021", HEAD),
            row("1.2", "Провести праздник", "до 31.03.2021", HEAD));
    desk.submits(head, taskOf(roadmap, "1.1"), report());
    assertThat(desk.tasks(town.controller())).hasSize(1);
    clock.morningOf(AMENDED, MOSCOW);

    UUID draft = amending(roadmap, row("1.2", "Провести праздник", "до 31.03.2021", HEAD));
    amend(draft);

    // Decided already, although the task is still there: whoever is quicker is told so.
    Task acceptance = desk.tasks(town.controller()).get(0);
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> desk.submits(town.controller(), acceptance, Map.of("decision", "accept")))
        .withMessageContaining("снято с контроля");
    workOffAmendments(roadmap);
    assertThat(desk.tasks(town.controller())).isEmpty();
    assertThat(byTitle(roadmap).get("Составить график").state()).isEqualTo("WITHDRAWN");
  }

  /** Psychologists see their own tasks only; heads may read all of their organisation. */
  @Test
  void anotherResponsibleGetsTheTaskAndOtherOrganisationsGetTheirOwn() {
    TestPerson psychologist = town.person(town.artCentre(), Role.PSYCHOLOGIST);
    UUID roadmap =
        launch(row("1.1", "Составить график", "до 12.03.2021", "Педагоги-психологи ОДО"));
    assertThat(desk.tasks(psychologist)).hasSize(1);
    clock.morningOf(AMENDED, MOSCOW);

    amend(
        amending(roadmap, row("1.1", "Составить график", "до 12.03.2021", "Руководители ОО, ОДО")));
    workOffAmendments(roadmap);
    runs.openAssignments();

    assertThat(cards.of(roadmap))
        .extracting(Cards.Card::organisation)
        .containsExactlyInAnyOrder(town.artCentre().id(), town.schoolA().id(), town.schoolB().id());
    assertThat(cards.of(roadmap)).extracting(Cards.Card::role).containsOnly("org-head");
    assertThat(desk.tasks(psychologist)).isEmpty();
    Cards.Card mine =
        cards.of(roadmap).stream()
            .filter(card -> card.organisation().equals(town.artCentre().id()))
            .findFirst()
            .orElseThrow();
    assertThat(cards.eventsOf(mine.id())).containsExactly("PLANNED", "OPENED", "AMENDED");
    desk.submits(head, desk.tasks(head).get(0), report());
    assertThat(cards.eventsOf(mine.id())).endsWith("HANDED_IN");
    assertThat(desk.tasks(town.person(town.schoolA(), Role.ORGANISATION_HEAD))).hasSize(1);
  }

  @Test
  void whatWasLateIsNotedAnewWhenItsNewDayPasses() {
    UUID roadmap = launch(row("1.1", "Составить график", "до 19.02.2021", HEAD));
    clock.morningOf(AMENDED, MOSCOW);
    runs.controlDeadlines();
    assertThat(cards.only(roadmap).level()).isEqualTo(2);

    amend(amending(roadmap, row("1.1", "Составить график", "до 19.03.2021", HEAD)));
    workOffAmendments(roadmap);
    assertThat(cards.only(roadmap).level()).isZero();
    runs.controlDeadlines();
    assertThat(cards.eventsOf(cards.only(roadmap).id())).filteredOn("OVERDUE"::equals).hasSize(1);

    clock.morningOf(LocalDate.of(2021, 3, 20), MOSCOW);
    runs.controlDeadlines();
    assertThat(cards.eventsOf(cards.only(roadmap).id())).filteredOn("OVERDUE"::equals).hasSize(2);
  }

  @Test
  void aWrongMatchOfRowsIsOverruled() {
    UUID roadmap =
        launch(
            row("1.1", "Провести семинар для наставников", "до 12.03.2021", HEAD),
            row("1.2", "Разместить памятку на сайте", "до 31.03.2021", HEAD));
    clock.morningOf(AMENDED, MOSCOW);
    UUID draft =
        amending(
            roadmap,
            row("1.1", "Провести семинар для кураторов", "до 16.04.2021", HEAD),
            row("1.2", "Опубликовать новость", "до 30.04.2021", HEAD));
    assertThat(kinds(draft)).containsExactly("1.1 CHANGED", "1.2 ADDED", "1.2 REMOVED");
    Visitor visitor = Visitor.signedIn(port, town.methodist());
    String address = "/roadmaps/drafts/" + draft;
    assertThat(visitor.get(address + "/changes?match=2-0").body())
        .contains("Строка действующей карты")
        .contains("1.2 Разместить памятку на сайте");

    assertThat(match(visitor, draft, 1, "NEW", "").statusCode()).isEqualTo(302);
    assertThat(match(visitor, draft, 2, "RUNNING", activity(roadmap, "1.2")).statusCode())
        .isEqualTo(302);

    assertThat(kinds(draft)).containsExactly("1.1 ADDED", "1.2 CHANGED", "1.1 REMOVED");
    assertThat(visitor.get(address + "/changes").body()).contains("Сопоставлено вручную");
    assertThat(match(visitor, draft, 2, "RUNNING", UUID.randomUUID().toString()).statusCode())
        .isEqualTo(409);
    assertThat(match(visitor, draft, 7, "NEW", "").statusCode()).isEqualTo(409);
    Visitor neighbour = Visitor.signedIn(port, towns.found().methodist());
    assertThat(match(neighbour, draft, 1, "NEW", "").statusCode()).isEqualTo(404);
    assertThat(match(visitor, draft, 1, "FOUND", "").statusCode()).isEqualTo(302);
    assertThat(kinds(draft)).containsExactly("1.1 CHANGED", "1.2 CHANGED");

    amend(draft);

    assertThat(cards.of(roadmap))
        .extracting(card -> card.number() + " " + card.state() + " " + card.due())
        .containsExactly("1.1 OPEN 2021-04-16", "1.2 OPEN 2021-04-30");
  }

  @Test
  void whoWasChosenAtTheLaunchGoesOnAnsweringInTheAmendment() {
    ActivityRow unknown = row("1.1", "Назначить кураторов", "до 12.03.2021", "Совет ветеранов");
    UUID launched = launches.upload(town, roadmap(unknown));
    settling.row(
        launched,
        1,
        0,
        new RowWords(
            "1.1.",
            "1. Раздел",
            unknown.title(),
            unknown.deadline(),
            unknown.responsible(),
            "Приказ",
            DocumentKind.PLAN,
            List.of(new ChosenResponsible(town.artCentre().id(), Role.CURATOR)),
            null),
        methodist);
    launches.confirm(town, launched);
    UUID roadmap =
        setUp.launch(launched, launches.version(launched, methodist), methodist).orElseThrow();
    clock.morningOf(AMENDED, MOSCOW);

    UUID draft =
        amending(roadmap, row("1.1", "Назначить кураторов", "до 16.04.2021", "Совет ветеранов"));

    assertThat(launches.plan(draft, methodist).open()).isEmpty();
    RowChange change = amendment.plan(draft, methodist).orElseThrow().rows().get(0);
    assertThat(change.words()).extracting(word -> word.field().name()).containsExactly("DEADLINE");
    amend(draft);
    assertThat(cards.only(roadmap).role()).isEqualTo("curator");
    assertThat(cards.only(roadmap).due()).isEqualTo("2021-04-16");
    UUID other =
        amending(roadmap, row("1.1", "Назначить кураторов", "до 16.04.2021", "Совет отцов"));
    assertThat(launches.plan(other, methodist).open()).isNotEmpty();
  }

  private List<String> kinds(UUID draft) {
    return amendment.plan(draft, methodist).orElseThrow().rows().stream()
        .map(row -> row.number() + " " + row.kind())
        .toList();
  }

  private HttpResponse<String> match(Visitor who, UUID draft, int row, String is, String activity) {
    return who.submit(
        "/roadmaps/drafts/" + draft + "/matches",
        "version",
        Long.toString(launches.version(draft, methodist)),
        "row",
        Integer.toString(row),
        "part",
        "0",
        "is",
        is,
        "activity",
        activity);
  }

  private String activity(UUID roadmap, String number) {
    return jdbc.sql("SELECT id FROM activity WHERE roadmap_id = :roadmap AND number = :number")
        .param("roadmap", roadmap)
        .param("number", number)
        .query(UUID.class)
        .single()
        .toString();
  }

  @Test
  void aRoadmapOfWhichNothingIsLeftEnds() {
    UUID roadmap =
        launch(
            row("1.1", "Собрать рабочую группу", "до 05.03.2021", HEAD),
            row("1.2", "Составить график", "до 12.11.2021", HEAD));
    finish(roadmap, "1.1");
    clock.morningOf(AMENDED, MOSCOW);

    amend(amending(roadmap, row("1.1", "Собрать рабочую группу", "до 05.03.2021", HEAD)));
    workOffAmendments(roadmap);
    runs.workOff(instanceOf(roadmap));

    assertThat(
            jdbc.sql("SELECT closed_at IS NOT NULL FROM roadmap WHERE id = :id")
                .param("id", roadmap)
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(() -> amending(roadmap, row("1.1", "Другое", "до 12.03.2021", HEAD)))
        .withMessageContaining("закрыта");
  }

  @Test
  void aDocumentThatChangesNothingIsRefused() {
    ActivityRow same = row("1.1", "Составить график", "до 12.03.2021", HEAD);
    UUID roadmap = launch(same);
    clock.morningOf(AMENDED, MOSCOW);
    UUID draft = amending(roadmap, same);

    assertThat(amendment.plan(draft, methodist).orElseThrow().changesAnything()).isFalse();
    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(() -> amend(draft))
        .withMessageContaining("ничего не меняет");
  }

  /** One assignment is added twice, so storing it fails when the others are stored. */
  @Test
  void anAmendmentThatFailsHalfWayLeavesNoRowAnywhere() {
    UUID roadmap =
        launch(
            row("1.1", "Собрать рабочую группу", "до 05.03.2021", HEAD),
            row("1.2", "Составить график", "до 12.03.2021", HEAD));
    clock.morningOf(AMENDED, MOSCOW);
    UUID draft =
        amending(
            roadmap,
            row("1.1", "Собрать рабочую группу", "до 26.03.2021", HEAD),
            row("1.2", "Утвердить программу обучения", "до 16.04.2021", HEAD));
    AmendmentPlan plan = amendment.plan(draft, methodist).orElseThrow();
    List<RowChange> rows = new ArrayList<>(plan.rows());
    RowChange added = rows.remove(1);
    rows.add(
        1,
        new RowChange(
            null,
            added.planned(),
            added.words(),
            List.of(added.cards().get(0), added.cards().get(0))));
    AmendmentPlan faulty =
        new AmendmentPlan(plan.roadmap(), plan.document(), plan.words(), rows, plan.staying());
    Map<String, Long> before = rows();
    List<Cards.Card> cardsBefore = cards.of(roadmap);

    assertThatThrownBy(
            () -> transaction.executeWithoutResult(status -> change.make(faulty, draft, methodist)))
        .isInstanceOf(DuplicateKeyException.class);

    assertThat(rows()).isEqualTo(before);
    assertThat(cards.of(roadmap)).isEqualTo(cardsBefore);
    assertThat(amend(draft)).isEqualTo(roadmap);
  }

  @Test
  void taskOfAStepFollowsItsCardAndStaysWhenTheCardIsWithdrawn() {
    UUID roadmap =
        launch(
            row("1.1", "Разработать дорожную карту организации", "до 12.03.2021", HEAD),
            row("1.2", "Составить график", "до 12.03.2021", HEAD));

    amend(
        amending(
            roadmap,
            row("1.1", "Разработать дорожную карту организации", "до 19.03.2021", HEAD),
            row("1.2", "Составить график", "до 12.03.2021", HEAD)));
    workOffAmendments(roadmap);
    assertThat(byTitle(roadmap).get("Разработать дорожную карту организации").due())
        .isEqualTo("2021-03-19");
    assertThat(stepTask().getDueDate().toInstant()).isEqualTo("2021-03-19T20:59:59Z");

    amend(amending(roadmap, row("1.1", "Составить график", "до 12.03.2021", HEAD)));
    workOffAmendments(roadmap);
    Cards.Card withdrawn = byTitle(roadmap).get("Разработать дорожную карту организации");
    assertThat(withdrawn.state()).isEqualTo("WITHDRAWN");
    assertThat(stepTask().getDueDate()).isNull();
    desk.submits(head, stepTask(), Map.of("reportText", "Дорожная карта готова"));
    assertThat(cards.eventsOf(withdrawn.id())).endsWith("AMENDED", "WITHDRAWN");
  }

  private Task stepTask() {
    return desk.tasks(head).stream()
        .filter(task -> task.getTaskDefinitionKey().equals("userTask_developProgramme"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofTwoConfirmationsAtTheSameMomentOneIsRefused() throws Exception {
    UUID roadmap = launch(row("1.1", "Составить график", "до 12.03.2021", HEAD));
    clock.morningOf(AMENDED, MOSCOW);
    UUID draft = amending(roadmap, row("1.1", "Составить график", "до 19.03.2021", HEAD));
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<UUID> confirming =
        () -> {
          together.await();
          return amend(draft);
        };
    var threads = Executors.newFixedThreadPool(2);
    List<Throwable> refusals = new ArrayList<>();
    try {
      for (Future<UUID> each : threads.invokeAll(List.of(confirming, confirming))) {
        try {
          each.get();
        } catch (ExecutionException e) {
          refusals.add(e.getCause());
        }
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(refusals).singleElement().isInstanceOf(LaunchRefused.class);
    assertThat(historyOf(roadmap)).hasSize(1);
    assertThat(cards.eventsOf(cards.only(roadmap).id())).filteredOn("AMENDED"::equals).hasSize(1);
  }

  private UUID launch(ActivityRow... rows) {
    UUID roadmap = launches.launch(town, roadmap(rows));
    runs.workOff(instanceOf(roadmap));
    return roadmap;
  }

  private UUID amending(UUID roadmap, ActivityRow... rows) {
    UUID draft =
        setUp
            .uploadAmendment(roadmap, "карта.docx", PrintedRoadmap.docx(roadmap(rows)), methodist)
            .orElseThrow();
    settling.confirmAll(draft, launches.version(draft, methodist), methodist);
    return draft;
  }

  private UUID amend(UUID draft) {
    return amendment.amend(draft, launches.version(draft, methodist), methodist).orElseThrow();
  }

  private void workOffAmendments(UUID roadmap) {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey("amendment")
        .tenantIdIn(town.department().id())
        .list()
        .forEach(instance -> runs.workOff(instance.getId()));
  }

  private RoadmapData roadmap(ActivityRow... rows) {
    RoadmapData numbered = Launches.roadmap("Дорожная карта", ORDER_DATE, 1);
    return new RoadmapData(
        "test",
        "Дорожная карта проверки",
        OrganisationKind.MUNICIPALITY,
        numbered.place(),
        numbered.orderNumber(),
        ORDER_DATE,
        numbered.periodFrom(),
        numbered.periodTo(),
        List.of(rows));
  }

  private static ActivityRow row(String number, String title, String deadline, String responsible) {
    int place = Integer.parseInt(number.substring(2)) + 1;
    return new ActivityRow(
        number + ".", "1. Раздел", "", title, deadline, responsible, "Приказ", place);
  }

  private void finish(UUID roadmap, String number) {
    desk.submits(head, taskOf(roadmap, number), report());
    desk.submits(
        town.controller(), desk.tasks(town.controller()).get(0), Map.of("decision", "accept"));
  }

  private Task taskOf(UUID roadmap, String number) {
    String instance =
        cards.of(roadmap).stream()
            .filter(card -> card.number().equals(number))
            .findFirst()
            .orElseThrow()
            .processInstance();
    return desk.tasks(head).stream()
        .filter(task -> task.getProcessInstanceId().equals(instance))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> report() {
    return new HashMap<>(
        Map.of(
            "done", "full",
            "reportText", "Приказ издан",
            "documentNumber", "12-у",
            "documentDate", "2021-02-11"));
  }

  private List<String> taskDays() {
    return desk.tasks(head).stream()
        .map(task -> task.getDueDate().toInstant())
        .map(Instant::toString)
        .toList();
  }

  private Map<String, Cards.Card> byTitle(UUID roadmap) {
    Map<String, Cards.Card> byTitle = new HashMap<>();
    cards
        .of(roadmap)
        .forEach(
            card ->
                byTitle.put(
                    jdbc.sql(
                            "SELECT a.title FROM activity a JOIN control_card c"
                                + " ON c.activity_id = a.id WHERE c.id = :id")
                        .param("id", card.id())
                        .query(String.class)
                        .single(),
                    card));
    return byTitle;
  }

  private long ended(Cards.Card card, String endEvent) {
    return engine
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(card.processInstance())
        .activityId(endEvent)
        .finished()
        .count();
  }

  private List<String> historyOf(UUID roadmap) {
    return jdbc.sql(
            """
            SELECT r.number || ' ' || r.kind || ' ' || r.moved || ' ' || r.withdrawn || ' ' || r.added
                   || ' ' || coalesce(string_agg(w.field || ': ' || w.before || ' > ' || w.after, ';'), '')
              FROM amendment a JOIN amendment_row r ON r.amendment_id = a.id
              LEFT JOIN amendment_word w ON w.amendment_id = r.amendment_id AND w.place = r.place
             WHERE a.roadmap_id = :roadmap
             GROUP BY a.amended_at, r.amendment_id, r.place ORDER BY a.amended_at, r.place\
            """)
        .param("roadmap", roadmap)
        .query(String.class)
        .list();
  }

  private String instanceOf(UUID roadmap) {
    return jdbc.sql("SELECT process_instance_id FROM roadmap WHERE id = :id")
        .param("id", roadmap)
        .query(String.class)
        .single();
  }

  /** How many rows each table has, the engine's included. */
  private Map<String, Long> rows() {
    Map<String, Long> rows = new TreeMap<>();
    jdbc.sql(
            """
            SELECT table_name FROM information_schema.tables
             WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
               AND table_name <> 'flyway_schema_history'\
            """)
        .query(String.class)
        .list()
        .forEach(
            table ->
                rows.put(
                    table, jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single()));
    return rows;
  }

  private static String path(HttpResponse<String> redirect) {
    return redirect
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^http://[^/]+", "");
  }
}
