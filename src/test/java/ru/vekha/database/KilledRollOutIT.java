package ru.vekha.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two nodes on one database open the assignments of a large order; the one that launched it is
 * killed half way, and the other brings the rest to its end: nothing twice, nothing left out.
 */
class KilledRollOutIT {

  private static final int SCHOOLS = 60;
  private static final int ROWS = 10;
  private static final int ALL = SCHOOLS * ROWS;

  @TempDir Path folder;

  private final TestDatabase.Address address = TestDatabase.create();
  private final JdbcClient jdbc =
      JdbcClient.create(
          new DriverManagerDataSource(address.url(), address.owner(), address.password()));
  private final ManySchools schools = new ManySchools(jdbc, SCHOOLS);

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
  void whatAKilledNodeHadBegunTheOtherBringsToItsEnd() {
    try (RunningVekha first = start()) {
      assertThat(first.port()).isPositive();
      schools.settle();
      try (RunningVekha second = start()) {
        assertThat(second.port()).isPositive();
        UUID roadmap = schools.launch(first.port(), ROWS);
        Awaitility.await()
            .atMost(Duration.ofMinutes(2))
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(5))
            .until(() -> count("SELECT count(*) FROM control_event WHERE kind = 'OPENED'") > 0);

        first.kill();

        long opened = count("SELECT count(*) FROM control_event WHERE kind = 'OPENED'");
        assertThat(opened).as("opened when the node was killed").isBetween(1L, ALL - 1L);
        Awaitility.await()
            .atMost(Duration.ofMinutes(5))
            .pollInterval(Duration.ofMillis(200))
            .until(() -> isDone(roadmap));
        assertNothingTwiceAndNothingLeftOut(roadmap);
      }
    }
  }

  /** All open, and the roadmap's own process waits for the work, as it would without the kill. */
  private boolean isDone(UUID roadmap) {
    return count("SELECT count(*) FROM control_card WHERE state = 'PLANNED'") == 0
        && count(
                "SELECT count(*) FROM act_ru_execution e JOIN roadmap r"
                    + " ON r.process_instance_id = e.proc_inst_id_"
                    + " WHERE e.act_id_ = 'event_workCompleted' AND r.id = '%s'",
                roadmap)
            == 1;
  }

  private void assertNothingTwiceAndNothingLeftOut(UUID roadmap) {
    assertThat(count("SELECT count(*) FROM roadmap")).isOne();
    assertThat(count("SELECT count(*) FROM control_card WHERE roadmap_id = '%s'", roadmap))
        .isEqualTo(ALL);
    assertThat(
            jdbc.sql(
                    "SELECT DISTINCT kinds FROM (SELECT string_agg(kind, ' ' ORDER BY id) AS kinds"
                        + " FROM control_event GROUP BY card_id) story")
                .query(String.class)
                .list())
        .as("what happened to each card")
        .containsExactly("PLANNED OPENED");
    List<String> cards =
        jdbc.sql("SELECT id || ' ' || process_instance_id FROM control_card WHERE state = 'OPEN'")
            .query(String.class)
            .list();
    assertThat(cards).hasSize(ALL);
    assertThat(ofEngine("SELECT business_key_ || ' ' || id_ FROM act_ru_execution", "id_"))
        .as("running instances")
        .containsExactlyInAnyOrderElementsOf(cards);
    assertThat(ofEngine("SELECT business_key_ || ' ' || id_ FROM act_hi_procinst", "id_"))
        .as("instances in the history")
        .containsExactlyInAnyOrderElementsOf(cards);
    assertThat(
            jdbc.sql(
                    "SELECT t.proc_inst_id_ FROM act_ru_task t"
                        + " WHERE t.task_def_key_ = 'userTask_performAssignment'")
                .query(String.class)
                .list())
        .as("tasks")
        .containsExactlyInAnyOrderElementsOf(
            cards.stream().map(each -> each.substring(each.indexOf(' ') + 1)).toList());
    assertThat(count("SELECT count(*) FROM act_ru_incident")).isZero();
  }

  private List<String> ofEngine(String select, String id) {
    return jdbc.sql(
            select
                + " WHERE proc_inst_id_ = "
                + id
                + " AND proc_def_id_ IN (SELECT id_ FROM act_re_procdef WHERE key_ = 'assignment')")
        .query(String.class)
        .list();
  }

  private long count(String sql, Object... values) {
    return jdbc.sql(sql.formatted(values)).query(Long.class).single();
  }

  /** A shorter lock lets the test see what a node's job comes to that has been killed. */
  private RunningVekha start() {
    return RunningVekha.start(
        folder,
        environment,
        "--vekha.https=false",
        "--camunda.bpm.job-execution.lock-time-in-millis=20000");
  }
}
