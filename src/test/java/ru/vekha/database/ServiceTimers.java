package ru.vekha.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The timers of the runs that nodes do every minute, for a test that does not wait so long. */
final class ServiceTimers {

  private final JdbcClient jdbc;

  ServiceTimers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets a run's minute be over at once; whichever node sees it first starts the run. */
  void ring(String process) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        // One that a node is just starting is rung when it waits again.
        .until(() -> rings(process));
  }

  private boolean rings(String process) {
    int rung =
        jdbc.sql(
                """
                UPDATE act_ru_job SET duedate_ = now() AT TIME ZONE 'UTC' - interval '1 second'
                 WHERE process_def_key_ = :process AND handler_type_ = 'timer-start-event'
                   AND lock_owner_ IS NULL""")
            .param("process", process)
            .update();
    assertThat(rung).as("timers of %s", process).isLessThanOrEqualTo(1);
    return rung == 1;
  }
}
