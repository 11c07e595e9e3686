package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.RoadmapCatalogue;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.Cards;
import ru.vekha.town.Cards.Card;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** What a launch makes of a document, and that it makes all of it or nothing. */
@VekhaTest
class LaunchIT {

  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired RoadmapSetUp setUp;
  @Autowired RoadmapLaunch launch;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private TestTown town;

  @BeforeEach
  void foundTown() {
    town = towns.found();
  }

  /** A city's roadmap: order of 11.02.2021, period 2021, three organisations and a centre. */
  @Test
  void everyRowOfTheShippedRoadmapGivesItsAssignmentsWithTheirDays() {
    UUID roadmap = launches.launch(town, dzerzhinsk());

    Map<String, List<Card>> byRow = new TreeMap<>();
    cards
        .of(roadmap)
        .forEach(card -> byRow.computeIfAbsent(card.number(), row -> new ArrayList<>()).add(card));

    // «до ДАТЫ» opens at launch when it is less than 90 days ahead.
    assertRow(byRow.get("1.1"), department(), "DATED", "2021-02-11/2021-02-19");
    for (String row : List.of("1.2", "1.3", "1.5", "1.7")) {
      assertRow(byRow.get(row), educators(), "DATED", "2021-02-11/2021-02-19");
    }
    assertRow(byRow.get("1.4"), department(), "DATED", "2021-02-11/2021-02-19");
    assertRow(byRow.get("1.6"), department(), "DATED", "2021-02-11/2021-02-19");
    // 30 December less 90 days is 1 October.
    assertRow(byRow.get("1.10"), departmentAndEducators(), "DATED", "2021-10-01/2021-12-30");
    assertRow(byRow.get("1.11"), departmentAndEducators(), "DATED", "2021-02-11/2021-03-05");
    // Standing work: one for the year, reported on its last day.
    assertRow(byRow.get("1.8"), departmentAndEducators(), "STANDING", "2021-02-11/2021-12-31");
    assertRow(byRow.get("1.9"), educators(), "STANDING", "2021-02-11/2021-12-31");
    assertRow(byRow.get("2.1"), department(), "STANDING", "2021-02-11/2021-12-31");
    for (String row : List.of("3.1", "3.2", "3.5")) {
      assertRow(byRow.get(row), educators(), "STANDING", "2021-02-11/2021-12-31");
    }
    // Quarterly: each opens on the first day of its quarter, the first at launch.
    String[] quarters = {
      "2021-02-11/2021-03-31",
      "2021-04-01/2021-06-30",
      "2021-07-01/2021-09-30",
      "2021-10-01/2021-12-31"
    };
    assertRow(byRow.get("2.2"), centreAndEducators(), "DATED", quarters);
    assertRow(byRow.get("4.1"), educators(), "DATED", quarters);
    // By an event and by another document: open at launch, without a date.
    assertRow(byRow.get("3.3"), educators(), "AFTER_EVENT", "2021-02-11/");
    assertRow(byRow.get("3.4"), educators(), "BY_OTHER_DOCUMENT", "2021-02-11/");
    // Monthly on the 25th: 25 January was before the order.
    assertRow(
        byRow.get("4.2"),
        department(),
        "DATED",
        "2021-02-11/2021-02-25",
        "2021-03-01/2021-03-25",
        "2021-04-01/2021-04-25",
        "2021-05-01/2021-05-25",
        "2021-06-01/2021-06-25",
        "2021-07-01/2021-07-25",
        "2021-08-01/2021-08-25",
        "2021-09-01/2021-09-25",
        "2021-10-01/2021-10-25",
        "2021-11-01/2021-11-25",
        "2021-12-01/2021-12-25");
    // Four dates: each opens 90 days ahead.
    assertRow(
        byRow.get("4.3"),
        department(),
        "DATED",
        "2021-02-11/2021-03-25",
        "2021-03-27/2021-06-25",
        "2021-06-27/2021-09-25",
        "2021-09-26/2021-12-25");
    assertRow(byRow.get("4.4"), educators(), "DATED", "2021-12-01/2021-12-31");
    assertRow(byRow.get("4.5"), educators(), "DATED", "2021-12-01/2021-12-31");
    assertRow(byRow.get("5.1.1"), educators(), "DATED", "2021-02-11/2021-12-31");
    assertRow(byRow.get("5.1.2"), department(), "DATED", "2021-02-11/2021-12-31");
    assertThat(byRow).hasSize(25);
    assertThat(byRow.values().stream().flatMap(List::stream))
        .allSatisfy(
            card -> {
              assertThat(card.state()).isEqualTo("PLANNED");
              assertThat(card.originalDue()).isEqualTo(card.due());
              assertThat(card.controller()).isEqualTo(town.department().id());
              assertThat(card.settleBy()).isEqualTo("2021-12-31");
            });
  }

  @Test
  void theFirstNamedAnswersAndTheOthersHelp() {
    UUID roadmap = launches.launch(town, dzerzhinsk());
    List<Card> all = cards.of(roadmap);

    assertThat(all.stream().filter(card -> card.number().equals("1.1")))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.role()).isEqualTo("deputy-head");
              assertThat(card.coExecutors())
                  .containsExactly("department-officer", "department-officer", "methodist");
            });
    assertThat(all.stream().filter(card -> card.number().equals("1.5")))
        .hasSize(3)
        .allSatisfy(
            card -> {
              assertThat(card.role()).isEqualTo("org-head");
              assertThat(card.coExecutors()).containsExactly("curator");
            });
  }

  @Test
  void aWholePeriodOfThreeYearsIsOneAssignmentForEachYear() {
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта на три года",
                LocalDate.of(2022, 3, 1),
                3,
                new Row("в течение всего периода реализации", "Куратор ОДО", "База наставников")));

    assertRow(
        cards.of(roadmap),
        List.of(town.artCentre()),
        "STANDING",
        "2022-03-01/2022-12-31",
        "2023-01-01/2023-12-31",
        "2024-01-01/2024-12-31");
  }

  @Test
  void anUploadLaunchesNothing() {
    UUID draft = launches.upload(town, dzerzhinsk());

    launches.confirm(town, draft);
    assertThat(setUp.plan(draft, town.methodist().id()).orElseThrow().isReady()).isTrue();
    assertThat(launched()).isZero();
  }

  @Test
  void theSameOrderIsLaunchedOnce() {
    RoadmapData roadmap = dzerzhinsk();
    launches.launch(town, roadmap);
    Map<String, Long> before = rows();

    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(
            () -> {
              UUID again = launches.upload(town, roadmap);
              launches.confirm(town, again);
              before.putAll(rows());
              launch(again);
            })
        .withMessageContaining("уже запущен");

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void ofTwoLaunchesAtTheSameMomentOneIsRefused() throws Exception {
    UUID draft = launches.upload(town, dzerzhinsk());
    launches.confirm(town, draft);
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<UUID> launching =
        () -> {
          together.await();
          return launch(draft).orElseThrow();
        };
    var threads = Executors.newFixedThreadPool(2);
    List<Throwable> refusals = new ArrayList<>();
    try {
      for (Future<UUID> each : threads.invokeAll(List.of(launching, launching))) {
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
    assertThat(launched()).isEqualTo(1);
  }

  /** The last assignment is there twice, so storing it fails when all others are stored. */
  @Test
  void aLaunchThatFailsHalfWayLeavesNoRowAnywhere() {
    UUID draft = launches.upload(town, dzerzhinsk());
    launches.confirm(town, draft);
    LaunchPlan plan = setUp.plan(draft, town.methodist().id()).orElseThrow();
    List<PlannedActivity> activities = new ArrayList<>(plan.activities());
    PlannedActivity last = activities.remove(activities.size() - 1);
    activities.add(
        new PlannedActivity(
            last.settled(),
            last.deadlineRead(),
            last.bodies(),
            Stream.concat(last.assignments().stream(), last.assignments().stream()).toList(),
            last.notes(),
            last.questions()));
    LaunchPlan faulty =
        new LaunchPlan(plan.authority(), plan.document(), plan.launchDay(), activities, List.of());
    Map<String, Long> before = rows();

    assertThatThrownBy(() -> launch.launch(faulty, town.methodist().id()))
        .isInstanceOf(DuplicateKeyException.class);

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void theEngineTakesItsPartBackWithTheRest() {
    UUID draft = launches.upload(town, dzerzhinsk());
    launches.confirm(town, draft);
    Map<String, Long> before = rows();

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      launch(draft);
                      throw new IllegalStateException("after the launch");
                    }));

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void anUnknownResponsibleIsAProblemOfItsRow() {
    assertThat(problemsOf(new Row("до 01.04.2021", "Совет ветеранов космонавтики", "Приказ")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).contains("пункт 1.1");
              assertThat(problem.question().what()).contains("Совет ветеранов космонавтики");
              assertThat(problem.question().remedy()).isNotBlank();
            });
  }

  @Test
  void anUnreadablePhraseIsAProblemOfItsRow() {
    assertThat(problemsOf(new Row("когда рак на горе свистнет", "Руководители ОО", "Приказ")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).contains("пункт 1.1");
              assertThat(problem.question().what()).contains("когда рак на горе свистнет");
              assertThat(problem.question().remedy()).isNotBlank();
            });
  }

  @Test
  void aRoleThatNobodyHasIsAProblemOfItsRow() {
    jdbc.sql("DELETE FROM membership WHERE person_id = :id")
        .param("id", town.person(town.schoolB(), Role.CURATOR).id())
        .update();

    assertThat(problemsOf(new Row("до 01.04.2021", "Кураторы внедрения ОО, ОДО", "Приказ")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).contains("пункт 1.1");
              assertThat(problem.question().what())
                  .contains(Role.CURATOR.title())
                  .contains(town.schoolB().shortName())
                  .doesNotContain(town.schoolA().shortName());
              assertThat(problem.question().remedy()).isNotBlank();
            });
  }

  @Test
  void aNeighboursMethodistFindsNoDraft() {
    UUID draft = launches.upload(town, dzerzhinsk());
    TestTown neighbours = towns.found();

    assertThat(setUp.plan(draft, neighbours.methodist().id())).isEmpty();
    assertThat(setUp.launch(draft, 0, neighbours.methodist().id())).isEmpty();
    assertThat(setUp.launch(draft, 0, town.controller().id())).isEmpty();
    assertThat(launched()).isZero();
  }

  /** Uploads a roadmap of one row that cannot be launched and returns why. */
  private List<LaunchPlan.Asked> problemsOf(Row row) {
    UUID draft =
        launches.upload(town, Launches.roadmap("Дорожная карта с вопросом", ORDER_DATE, 1, row));
    Map<String, Long> before = rows();

    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(() -> launch(draft))
        .withMessageContaining("Запустить нельзя");

    assertThat(rows()).isEqualTo(before);
    return setUp.plan(draft, town.methodist().id()).orElseThrow().open();
  }

  private static void assertRow(
      List<Card> row, List<Organisation> bodies, String basis, String... terms) {
    assertThat(row).hasSize(bodies.size() * terms.length);
    assertThat(row).extracting(Card::basis).containsOnly(basis);
    for (Organisation body : bodies) {
      assertThat(row.stream().filter(card -> card.organisation().equals(body.id())))
          .extracting(Card::term)
          .containsExactly(terms);
    }
  }

  private List<Organisation> department() {
    return List.of(town.department());
  }

  private List<Organisation> educators() {
    return town.educators();
  }

  private List<Organisation> departmentAndEducators() {
    return Stream.concat(department().stream(), educators().stream()).toList();
  }

  private List<Organisation> centreAndEducators() {
    return Stream.concat(Stream.of(town.centre()), educators().stream()).toList();
  }

  private Optional<UUID> launch(UUID draft) {
    String methodist = town.methodist().id();
    return setUp.launch(draft, launches.version(draft, methodist), methodist);
  }

  private static RoadmapData dzerzhinsk() {
    return RoadmapCatalogue.shipped().find("dzerzhinsk-2021").orElseThrow();
  }

  private long launched() {
    return jdbc.sql("SELECT count(*) FROM roadmap WHERE organisation_id = :id")
        .param("id", town.department().id())
        .query(Long.class)
        .single();
  }

  /** How many rows each table has, the engine's included. */
  private Map<String, Long> rows() {
    Map<String, Long> rows = new TreeMap<>();
    jdbc.sql(
            """
            SELECT table_name FROM information_schema.tables
             WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
               AND table_name <> 'flyway_schema_history'""")
        .query(String.class)
        .list()
        .forEach(
            table ->
                rows.put(
                    table, jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single()));
    return rows;
  }
}
