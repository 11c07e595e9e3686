package ru.vekha.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storms of dates that pass at one instant, for two nodes of which one is killed in the middle. */
final class DateStorms {

  private static final String NOTED = " FROM control_event WHERE kind = 'OVERDUE'";

  private static final String BOTH_TAKE_PART =
      "SELECT count(DISTINCT lock_owner_) = 2 FROM act_ru_job WHERE"
          + " process_def_key_ = 'deadlineControl' AND type_ = 'message'";

  /** All that is left of runs is the one that waits for the next date, if there is one. */
  private static final String NO_RUN_AT_WORK =
      "SELECT count(*) = 0 FROM act_ru_job WHERE process_def_key_ = 'deadlineControl'"
          + " AND type_ = 'message'";

  private final JdbcClient jdbc;
  private final GateOfNotes gate;
  private final ServiceTimers timers;
  private final int all;
  private final int size;

  /**
   * Storms over cards that are open already.
   *
   * @param all how many cards there are
   * @param size how many of them are late in each storm
   */
  DateStorms(JdbcClient jdbc, GateOfNotes gate, int all, int size) {
    this.jdbc = jdbc;
    this.gate = gate;
    this.timers = new ServiceTimers(jdbc);
    this.all = all;
    this.size = size;
  }

  /** Lets what earlier nodes have locked come to its end, so that it takes part in no storm. */
  void awaitCalm(Duration patience) {
    await(patience, NO_RUN_AT_WORK);
  }

  /**
   * However fast the machine, both nodes are in the middle of the storm when the gate opens; how
   * far the doomed one then comes is left to chance.
   */
  void killInAStorm(RunningVekha doomed) {
    long before = noted();
    gate.whileClosed(
        () -> {
          storm();
          timers.ring("deadlineArming");
          await(Duration.ofMinutes(3), BOTH_TAKE_PART);
          assertThat(noted()).as("noted before the gate opens").isEqualTo(before);
        });
    await(Duration.ofMinutes(1), "SELECT count(*) > " + before + NOTED);
    doomed.kill();
  }

  void awaitTheEnd(Duration patience) {
    Awaitility.await()
        .atMost(patience)
        .pollInterval(Duration.ofMillis(200))
        .untilAsserted(
            () -> {
              assertThat(noted()).isEqualTo(all);
              assertThat(isTrue(NO_RUN_AT_WORK)).as("no run at work").isTrue();
            });
  }

  void assertNothingTwice() {
    assertThat(
            jdbc.sql(
                    "SELECT count(*) FROM control_event WHERE kind = 'OVERDUE'"
                        + " GROUP BY card_id")
                .query(Long.class)
                .list())
        .as("notes on the cards")
        .hasSize(all)
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
        .hasSize(all)
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
        .param("storm", size)
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
}
