package ru.vekha.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Storm after storm of dates that pass at one instant, worked off by two nodes of which one is
 * killed in the middle of each: every date and every escalation is noted once, on the card and in
 * the engine, and all is done within the lock's time and two minutes of the last kill.
 */
class KilledControlIT {

  private static final int SCHOOLS = 60;
  private static final int ROWS = 20;
  private static final int KILLS = 3;
  private static final int STORM = SCHOOLS * ROWS / KILLS;
  private static final Duration LOCK = Duration.ofSeconds(20);

  /**
   * Who holds it in the database lets nobody note a date until both nodes hold a part of one storm.
   */
  private static final int GATE = 4_000;

  private static final String NOTED = " FROM control_event WHERE kind = 'OVERDUE'";

  private static final String BOTH_TAKE_PART =
      "SELECT count(DISTINCT lock_owner_) = 2 FROM act_ru_job WHERE"
          + " process_def_key_ = 'deadlineControl' AND type_ = 'message'";

  /** All that is left of runs is the one that waits for the next date, if there is one. */
  private static final String NO_RUN_AT_WORK =
      "SELECT count(*) = 0 FROM act_ru_job WHERE process_def_key_ = 'deadlineControl'"
          + " AND type_ = 'message'";

  @TempDir Path folder;

  private final TestDatabase.Address address = TestDatabase.create();
  private final DataSource owner =
      new DriverManagerDataSource(address.url(), address.owner(), address.password());
  private final JdbcClient jdbc = JdbcClient.create(owner);
  private final ManySchools schools = new ManySchools(jdbc, SCHOOLS);
  private final ServiceTimers timers = new ServiceTimers(jdbc);

  private Map<String, String> environment;

  @BeforeEach
  void nameTheDatabase() {
    environment =
        Map.of(
            "SPRING_DATASOURCE_URL", address.url(),
            "SPRING_DATASOURCE_USERNAME", address.owner(),
            "SPRING_DATASOURCE_PASSWORD", address.password(),
            "VEKHA_FIRSTADMINISTRATOR_PASSWORD", ManySchools.PASSWORD,
            "VEKHA_DURABLE", "false");
  }

  @Test
  void whicheverNodeIsKilledInAStormEveryDateIsNotedOnce() {
    try (RunningVekha lasting = start()) {
      assertThat(lasting.port()).isPositive();
      schools.settle();
      schools.launch(lasting.port(), ROWS);
      await(Duration.ofMinutes(5), "SELECT count(*) = 0 FROM control_card WHERE state = 'PLANNED'");
      buildTheGate();
      for (int kill = 1; kill <= KILLS; kill++) {
        try (RunningVekha doomed = start()) {
          assertThat(doomed.port()).isPositive();
          // What the last one has left locked does not count as its taking part in the next storm.
          await(LOCK.plusMinutes(2), NO_RUN_AT_WORK);
          killInAStorm(doomed);
        }
      }
      Awaitility.await()
          .atMost(LOCK.plusMinutes(2))
          .pollInterval(Duration.ofMillis(200))
          .untilAsserted(
              () -> {
                assertThat(noted()).isEqualTo(SCHOOLS * ROWS);
                assertThat(isTrue(NO_RUN_AT_WORK)).as("no run at work").isTrue();
              });
    }
    assertNothingTwice();
  }

  /**
   * However fast the machine, both nodes are in the middle of the storm when the gate opens; how
   * far the doomed one then comes is left to chance.
   */
  private void killInAStorm(RunningVekha doomed) {
    long before = noted();
    try (Connection gatekeeper = owner.getConnection();
        Statement statement = gatekeeper.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(" + GATE + ")");
      storm();
      timers.ring("deadlineArming");
      await(Duration.ofMinutes(3), BOTH_TAKE_PART);
      assertThat(noted()).as("noted before the gate opens").isEqualTo(before);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    await(Duration.ofMinutes(1), "SELECT count(*) > " + before + NOTED);
    doomed.kill();
  }

  private void buildTheGate() {
    jdbc.sql(
            """
            CREATE FUNCTION gate() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              PERFORM pg_advisory_xact_lock_shared(%d);
              RETURN new;
            END $$"""
                .formatted(GATE))
        .update();
    jdbc.sql(
            "CREATE TRIGGER gate BEFORE INSERT ON control_event"
                + " FOR EACH ROW WHEN (new.kind = 'OVERDUE') EXECUTE FUNCTION gate()")
        .update();
  }

  private void assertNothingTwice() {
    assertThat(
            jdbc.sql(
                    "SELECT count(*) FROM control_event WHERE kind = 'OVERDUE'"
                        + " GROUP BY card_id")
                .query(Long.class)
                .list())
        .as("notes on the cards")
        .hasSize(SCHOOLS * ROWS)
        .containsOnly(1L);
    assertThat(
            jdbc.sql(
                    """
                    SELECT (SELECT count(*) FROM control_event e
                             WHERE e.card_id = c.id AND e.kind = 'ESCALATED') AS escalated,
                           (SELECT count(DISTINCT stage) FROM card_stage s
                             WHERE s.card_id = c.id AND s.stage IN ('head', 'controller', 'deputy-head')),
                           (SELECT count(*) FROM act_hi_actinst a
                             WHERE a.proc_inst_id_ = c.process_instance_id
                               AND a.act_id_ = 'event_assignmentEscalated')
                      FROM control_card c""")
                .query((row, number) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
                .list())
        .as("escalations on card, record and diagram")
        .hasSize(SCHOOLS * ROWS)
        .allSatisfy(
            each -> {
              assertThat(each.get(0)).isPositive();
              assertThat(each).containsOnly(each.get(0));
            });
    assertThat(isTrue("SELECT count(*) = 0 FROM act_ru_incident")).as("no incident").isTrue();
  }

  /** A part of the cards that are not late yet was due three weeks ago and goes up for it. */
  private void storm() {
    jdbc.sql(
            """
            UPDATE control_card SET current_due = day, due_at = (day + 1)::timestamp AT TIME ZONE zone,
                   opened_at = now() - interval '30 days'
              FROM (SELECT (now() AT TIME ZONE 'Europe/Moscow')::date - 21 AS day) past
             WHERE id IN (SELECT id FROM control_card WHERE due_at > now() LIMIT :storm)""")
        .param("storm", STORM)
        .update();
  }

  private long noted() {
    return jdbc.sql("SELECT count(*)" + NOTED).query(Long.class).single();
  }

  private void await(Duration patience, String condition) {
    Awaitility.await()
        .atMost(patience)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> isTrue(condition));
  }

  private boolean isTrue(String condition) {
    return jdbc.sql(condition).query(Boolean.class).single();
  }

  /**
   * Small batches make a small storm last, so that both nodes take part in it; a short lock lets
   * the test see what comes after.
   */
  private RunningVekha start() {
    return RunningVekha.start(
        folder,
        environment,
        "--vekha.https=false",
        "--vekha.control.batch=4",
        "--vekha.control.lanes=24",
        "--camunda.bpm.job-execution.max-wait=500",
        "--camunda.bpm.job-execution.wait-time-in-millis=500",
        "--camunda.bpm.job-execution.lock-time-in-millis=" + LOCK.toMillis());
  }
}
