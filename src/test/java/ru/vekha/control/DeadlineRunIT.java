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
import org.camunda.bpm.engine.OptimisticLockingException;
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
  private static final LocalDate DUE = LocalDate.of(2031, 3, 12);

  /** Midnight in Moscow after the due day. */
  private static final Instant MOMENT = Instant.parse("2031-03-12T21:00:00Z");

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
    clock.morningOf(DUE.minusDays(20), MOSCOW);
    jdbc.sql("UPDATE control_card SET state = 'WITHDRAWN' WHERE state NOT IN ('CLOSED')").update();
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("deadlineControl")
        .list()
        .forEach(run -> runtime.deleteProcessInstance(run.getId(), "another test's"));
  }

  @Test
  void workOfEveryOrganisationIsNotedAsOverdue() {
    UUID roadmap = launch(DUE);
    clock.set(MOMENT);

    identity.setAuthentication(null, null, List.of(Tenancy.SYSTEM));
    runs.controlDeadlines();
    identity.clearAuthentication();

    assertThat(cards.of(roadmap)).hasSize(2);
    assertThat(notedOf(roadmap)).hasSize(2);
  }

  @Test
  void aMicrosecondBeforeItsMomentNothingIsLateAndAtTheMomentItIs() {
    UUID roadmap = launch(DUE);

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
    launch(DUE);

    minute();
    minute();

    assertThat(armedFor()).containsExactly(MOMENT);
  }

  @Test
  void aMomentThatHasMovedEarlierIsMet() {
    launch(DUE);
    minute();
    LocalDate earlier = DUE.minusDays(5);

    UUID second = launch(earlier);
    minute();

    assertThat(armedFor()).containsExactly(ControlCard.endOf(earlier, MOSCOW), MOMENT);
    clock.set(ControlCard.endOf(earlier, MOSCOW));
    workOffWhatIsDue();
    assertThat(notedOf(second)).hasSize(2);
    assertThat(armedFor()).containsExactly(MOMENT);
  }

  @Test
  void aRunLeadsToTheNextWithoutTheMinute() {
    launch(DUE);
    UUID second = launch(DUE.plusDays(1));
    minute();

    clock.set(MOMENT);
    workOffWhatIsDue();
    assertThat(armedFor()).containsExactly(ControlCard.endOf(DUE.plusDays(1), MOSCOW));
    clock.set(ControlCard.endOf(DUE.plusDays(1), MOSCOW));
    workOffWhatIsDue();

    assertThat(notedOf(second)).hasSize(2);
  }

  @Test
  void whatIsPastAlreadyIsTakenUpByTheNextMinuteThoughARunIsLost() {
    UUID roadmap = launch(DUE);
    minute();
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("deadlineControl")
        .list()
        .forEach(run -> runtime.deleteProcessInstance(run.getId(), "as if by a mistake"));

    clock.set(MOMENT.plusSeconds(50));
    minute();
    clock.advance(Duration.ofSeconds(5));
    workOffWhatIsDue();

    assertThat(notedOf(roadmap)).hasSize(2);
  }

  @Test
  void aRunThatANodeTookWithItIntoItsDeathKeepsNoOtherFromBeginning() {
    UUID roadmap = launch(DUE);
    minute();
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
    UUID first = launch(DUE);
    UUID second = launch(DUE.plusDays(3));
    minute();

    clock.set(MOMENT.plus(Duration.ofDays(1)));
    workOffWhatIsDue();
    assertThat(notedOf(first)).hasSize(2);
    clock.set(MOMENT.minus(Duration.ofDays(1)));
    minute();
    workOffWhatIsDue();
    assertThat(notedOf(first)).hasSize(2);
    assertThat(notedOf(second)).isEmpty();
    assertThat(armedFor()).containsExactly(ControlCard.endOf(DUE.plusDays(3), MOSCOW));

    clock.set(ControlCard.endOf(DUE.plusDays(3), MOSCOW));
    workOffWhatIsDue();
    assertThat(notedOf(second)).hasSize(2);
  }

  @Test
  void afterThreeDaysOfStandstillAllIsWorkedOffInTheOrderOfItsDates() {
    UUID third = launch(DUE.plusDays(2));
    UUID first = launch(DUE);
    UUID second = launch(DUE.plusDays(1));
    minute();

    clock.set(MOMENT.plus(Duration.ofHours(72)));
    workOffWhatIsDue();

    assertThat(noted()).hasSize(6).isEqualTo(concat(first, second, third));
  }

  @Test
  void lanesShareABacklogAndNoneDoesWhatAnotherDoes() throws Exception {
    Row[] rows =
        Collections.nCopies(110, new Row(due(DUE), "Кураторы ОО", "Приказ")).toArray(Row[]::new);
    UUID roadmap = launch(rows);
    minute();
    clock.set(MOMENT);
    dueJobs().forEach(job -> jobs.executeJob(job.getId()));

    List<Job> lanes = dueJobs();
    assertThat(lanes).hasSizeGreaterThan(1);
    atOnce(lanes);
    workOffWhatIsDue();

    assertThat(notedOf(roadmap)).hasSize(220).doesNotHaveDuplicates();
  }

  private UUID launch(LocalDate due) {
    return launch(new Row(due(due), "Кураторы ОО", "Приказ"));
  }

  private UUID launch(Row... rows) {
    TestTown town = towns.found();
    UUID roadmap =
        launches.launch(town, Launches.roadmap("Дорожная карта", DUE.minusDays(30), 2, rows));
    runs.openAssignments();
    return roadmap;
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
              try {
                jobs.executeJob(job.getId());
              } catch (OptimisticLockingException collided) {
                // Two lanes ended at once: the job executor takes the job again, as we do later.
                return null;
              }
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
