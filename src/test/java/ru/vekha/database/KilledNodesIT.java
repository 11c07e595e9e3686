package ru.vekha.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Nodes on one database are killed one after another: first the one that launches a large order,
 * half way through the opening of its assignments, then one in the middle of each storm of dates
 * that pass at one instant. The one that is left brings all to its end: every assignment is opened
 * once, and every date and every escalation is noted once, on the card and in the engine, within
 * the lock's time and two minutes of the last kill.
 */
class KilledNodesIT {

  private static final int SCHOOLS = 60;
  private static final int ROWS = 20;
  private static final int ALL = SCHOOLS * ROWS;
  private static final int STORMS = 3;
  private static final Duration LOCK = Duration.ofSeconds(20);

  @TempDir Path folder;

  private final TestDatabase.Address address = TestDatabase.create();
  private final DataSource owner =
      new DriverManagerDataSource(address.url(), address.owner(), address.password());
  private final JdbcClient jdbc = JdbcClient.create(owner);
  private final ManySchools schools = new ManySchools(jdbc, SCHOOLS);
  private final LargeOpening opening = new LargeOpening(jdbc, ALL);
  private final GateOfNotes gate = new GateOfNotes(owner);
  private final DateStorms storms = new DateStorms(jdbc, gate, ALL, ALL / STORMS);

  @Test
  void whateverKilledNodesHadBegunTheLastBringsToItsEndAndDoesNothingTwice() {
    try (RunningVekha first = start()) {
      assertThat(first.port()).isPositive();
      schools.settle();
      try (RunningVekha lasting = start()) {
        assertThat(lasting.port()).isPositive();
        killInTheOpening(first);
        killInStorms();
      }
    }
    storms.assertNothingTwice();
  }

  private void killInTheOpening(RunningVekha launching) {
    UUID roadmap = schools.launch(launching.port(), ROWS);
    opening.awaitTheFirst();

    launching.kill();

    opening.assertItIsHalfWay();
    opening.awaitItsEnd(roadmap);
    opening.assertNothingTwiceAndNothingLeftOut(roadmap);
  }

  private void killInStorms() {
    gate.build();
    for (int storm = 1; storm <= STORMS; storm++) {
      try (RunningVekha doomed = start()) {
        assertThat(doomed.port()).isPositive();
        storms.awaitCalm(LOCK.plusMinutes(2));
        storms.killInAStorm(doomed);
      }
    }
    storms.awaitTheEnd(LOCK.plusMinutes(2));
  }

  /**
   * Small batches make a small storm last, so that both nodes take part in it; a short lock lets
   * the test see what comes after.
   */
  private RunningVekha start() {
    return RunningVekha.start(
        folder,
        Map.of(
            "SPRING_DATASOURCE_URL", address.url(),
            "SPRING_DATASOURCE_USERNAME", address.owner(),
            "SPRING_DATASOURCE_PASSWORD", address.password(),
            "VEKHA_FIRSTADMINISTRATOR_PASSWORD", ManySchools.PASSWORD,
            "VEKHA_DURABLE", "false"),
        "--vekha.https=false",
        "--vekha.control.batch=4",
        "--vekha.control.lanes=24",
        "--camunda.bpm.job-execution.max-wait=500",
        "--camunda.bpm.job-execution.wait-time-in-millis=500",
        "--camunda.bpm.job-execution.lock-time-in-millis=" + LOCK.toMillis());
  }
}
