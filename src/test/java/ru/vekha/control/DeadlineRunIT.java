package ru.vekha.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.engine.Tenancy;
import ru.vekha.town.Cards;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** The control of deadlines as the job executor does it, each job by hand. */
@VekhaTest
class DeadlineRunIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final ZoneId KALININGRAD = ZoneId.of("Europe/Kaliningrad");
  private static final ZoneId KAMCHATKA = ZoneId.of("Asia/Kamchatka");

  /** It is this day everywhere in Russia, and all that is left of it for a stage is its end. */
  private static final Instant TODAY = Instant.parse("2021-03-10T07:30:00Z");

  private static final LocalDate DUE = LocalDate.of(2021, 3, 10);
  private static final Instant MOMENT = Instant.parse("2021-03-10T21:00:00Z");
  private static final Instant AN_HOUR_LATER = Instant.parse("2021-03-10T22:00:00Z");
  private static final Instant IN_KAMCHATKA = Instant.parse("2021-03-10T12:00:00Z");

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Cards cards;
  @Autowired IdentityService identity;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService jobs;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  @BeforeEach
  void nothingElseIsDueOrArmed() {
    clock.set(TODAY);
    jdbc.sql("UPDATE control_card SET state = 'WITHDRAWN' WHERE state <> 'CLOSED'").update();
    deleteRuns();
  }

  @Test
  void workOfEveryOrganisationIsNotedAsOverdue() {
    UUID roadmap = launch(MOSCOW);
    clock.set(MOMENT);

    identity.setAuthentication(null, null, List.of(Tenancy.SYSTEM));
    runs.controlDeadlines();
    identity.clearAuthentication();

    assertThat(cards.of(roadmap)).hasSize(2);
    assertThat(notedOf(roadmap)).hasSize(2);
  }

  @Test
  void aMicrosecondBeforeItsMomentNothingIsLateAndAtTheMomentItIs() {
    UUID roadmap = launch(MOSCOW);

    clock.set(MOMENT.minusNanos(1000));
    runs.controlDeadlines();
    assertThat(notedOf(roadmap)).isEmpty();

    clock.set(MOMENT);
    runs.controlDeadlines();
    runs.controlDeadlines();
    assertThat(notedOf(roadmap)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void oneRunIsArmedForTheNextMomentHoweverOftenItIsAsked() {
    launch(MOSCOW);

    minute();
    minute();

    assertThat(armedFor()).containsExactly(MOMENT);
  }

  @Test
  void aMomentThatComesBeforeTheArmedOneIsMet() {
    launch(MOSCOW);

    UUID second = launch(KAMCHATKA);

    assertThat(armedFor()).containsExactly(IN_KAMCHATKA, MOMENT);
    clock.set(IN_KAMCHATKA);
    workOffWhatIsDue();
    assertThat(notedOf(second)).hasSize(2);
    assertThat(armedFor()).containsExactly(MOMENT);
  }

  @Test
  void aRunLeadsToTheNextWithoutTheMinute() {
    launch(MOSCOW);
    UUID second = launch(KALININGRAD);

    clock.set(MOMENT);
    workOffWhatIsDue();
    assertThat(armedFor()).containsExactly(AN_HOUR_LATER);
    clock.set(AN_HOUR_LATER);
    workOffWhatIsDue();

    assertThat(notedOf(second)).hasSize(2);
  }

  @Test
  void aRunThatIsLostIsReplacedByTheNextMinute() {
    UUID roadmap = launch(MOSCOW);
    deleteRuns();

    clock.set(MOMENT.plusSeconds(50));
    minute();
    clock.advance(Duration.ofSeconds(5));
    workOffWhatIsDue();

    assertThat(notedOf(roadmap)).hasSize(2);
  }

  @Test
  void aRunThatANodeTookWithItIntoItsDeathKeepsNoOtherFromBeginning() {
    UUID roadmap = launch(MOSCOW);
    clock.set(MOMENT.plusSeconds(50));

    // The waiting run is left alone, as if its lock had not expired yet.
    minute();

    assertThat(armedFor()).containsExactly(MOMENT, clock.instant().plusSeconds(3));
    clock.advance(Duration.ofSeconds(5));
    workOffWhatIsDue();
    assertThat(notedOf(roadmap)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aClockThatJumpsForthAndBackNeitherLosesNorRepeatsADate() {
    UUID first = launch(MOSCOW);
    UUID second = launch(KALININGRAD);

    clock.set(MOMENT);
    workOffWhatIsDue();
    assertThat(notedOf(first)).hasSize(2);
    clock.set(MOMENT.minus(Duration.ofHours(5)));
    minute();
    workOffWhatIsDue();
    assertThat(notedOf(first)).hasSize(2);
    assertThat(notedOf(second)).isEmpty();
    assertThat(armedFor()).containsExactly(AN_HOUR_LATER);

    clock.set(AN_HOUR_LATER);
    workOffWhatIsDue();
    assertThat(notedOf(first)).hasSize(2);
    assertThat(notedOf(second)).hasSize(2);
  }

  @Test
  void afterThreeDaysOfStandstillAllIsWorkedOffInTheOrderOfItsDates() {
    UUID third = launch(KALININGRAD);
    UUID first = launch(KAMCHATKA);
    UUID second = launch(MOSCOW);

    clock.set(MOMENT.plus(Duration.ofHours(72)));
    workOffWhatIsDue();

    assertThat(noted()).hasSize(6).isEqualTo(concat(first, second, third));
    assertThat(momentsOfStages()).hasSizeGreaterThan(6).isSorted();
  }

  @Test
  void lanesShareABacklogAndNoneDoesWhatAnotherDoes() throws Exception {
    Row[] rows =
        Collections.nCopies(110, new Row(due(DUE), "Кураторы ОО", "Приказ")).toArray(Row[]::new);
    UUID roadmap = launch(MOSCOW, rows);
    clock.set(MOMENT);
    dueJobs().forEach(job -> jobs.executeJob(job.getId()));

    List<Job> lanes = dueJobs();
    assertThat(lanes).hasSize(2);
    atOnce(lanes);
    workOffWhatIsDue();

    assertThat(notedOf(roadmap)).hasSize(220).doesNotHaveDuplicates();
  }

  private UUID launch(ZoneId zone) {
    return launch(zone, new Row(due(DUE), "Кураторы ОО", "Приказ"));
  }

  /** A roadmap in work, of whose cards it is known what comes next. */
  private UUID launch(ZoneId zone, Row... rows) {
    TestTown town = towns.found(zone);
    UUID roadmap =
        launches.launch(town, Launches.roadmap("Дорожная карта", DUE.minusDays(30), 2, rows));
    runs.openAssignments();
    minute();
    clock.advance(Duration.ofSeconds(5));
    workOffWhatIsDue();
    return roadmap;
  }

  private void deleteRuns() {
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("deadlineControl")
        .list()
        .forEach(run -> runtime.deleteProcessInstance(run.getId(), "by the test"));
  }

  private static String due(LocalDate day) {
    return DateTimeFormatter.ofPattern("'до' dd.MM.yyyy").format(day);
  }

  /** The minute's run and nothing else. */
  private void minute() {
    Job timer =
        jobs.createJobQuery().processDefinitionKey("deadlineArming").timers().singleResult();
    jobs.executeJob(timer.getId());
    jobs.createJobQuery()
        .processDefinitionKey("deadlineArming")
        .messages()
        .list()
        .forEach(job -> jobs.executeJob(job.getId()));
  }

  private List<Instant> armedFor() {
    return jobs
        .createJobQuery()
        .processDefinitionKey("deadlineControl")
        .timers()
        .orderByJobDuedate()
        .asc()
        .list()
        .stream()
        .map(Job::getDuedate)
        .map(Date::toInstant)
        .toList();
  }

  /** What the job executor would take now, until nothing is left. */
  private void workOffWhatIsDue() {
    for (List<Job> due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
      due.forEach(job -> jobs.executeJob(job.getId()));
    }
  }

  private List<Job> dueJobs() {
    return jobs.createJobQuery()
        .processDefinitionKey("deadlineControl")
        .executable()
        .orderByJobDuedate()
        .asc()
        .list();
  }

  private void atOnce(List<Job> some) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(some.size());
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (Job job : some) {
        work.add(
            () -> {
              jobs.executeJob(job.getId());
              return null;
            });
      }
      for (Future<Void> each : threads.invokeAll(work)) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  /** The roadmaps of the cards noted so far, in the order of the notes. */
  private List<UUID> noted() {
    return jdbc.sql(
            "SELECT c.roadmap_id FROM control_event e JOIN control_card c ON c.id = e.card_id"
                + " WHERE e.kind = 'OVERDUE' AND c.state = 'OPEN' ORDER BY e.id")
        .query(UUID.class)
        .list();
  }

  /** When the stages of all cards in work came, in the order in which they were recorded. */
  private List<Instant> momentsOfStages() {
    return jdbc.sql(
            """
            SELECT s.at FROM control_event e JOIN control_card c ON c.id = e.card_id
              JOIN card_stage s ON s.card_id = e.card_id AND s.stage = e.stage
             WHERE c.state = 'OPEN' ORDER BY e.id""")
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .list();
  }

  private List<UUID> notedOf(UUID roadmap) {
    return jdbc.sql(
            "SELECT e.card_id FROM control_event e JOIN control_card c ON c.id = e.card_id"
                + " WHERE e.kind = 'OVERDUE' AND c.roadmap_id = ? ORDER BY e.id")
        .param(roadmap)
        .query(UUID.class)
        .list();
  }

  private static List<UUID> concat(UUID... roadmaps) {
    return Stream.of(roadmaps).flatMap(each -> Stream.of(each, each)).toList();
  }
}
