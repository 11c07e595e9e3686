package ru.vekha.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opening the assignments of a large order, by however many nodes. */
final class LargeOpening {

  private final JdbcClient jdbc;
  private final int all;

  LargeOpening(JdbcClient jdbc, int all) {
    this.jdbc = jdbc;
    this.all = all;
  }

  void awaitTheFirst() {
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> opened() > 0);
  }

  void assertItIsHalfWay() {
    assertThat(opened()).as("opened when the node was killed").isBetween(1L, all - 1L);
  }

  void awaitItsEnd(UUID roadmap) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> isDone(roadmap));
  }

  private long opened() {
    return count("SELECT count(*) FROM control_event WHERE kind = 'OPENED'");
  }

  /** All open, and the roadmap's own process waits for the work, as it would without a kill. */
  private boolean isDone(UUID roadmap) {
    return count("SELECT count(*) FROM control_card WHERE state = 'PLANNED'") == 0
        && count(
                "SELECT count(*) FROM act_ru_execution e JOIN roadmap r"
                    + " ON r.process_instance_id = e.proc_inst_id_"
                    + " WHERE e.act_id_ = 'event_workCompleted' AND r.id = '%s'",
                roadmap)
            == 1;
  }

  void assertNothingTwiceAndNothingLeftOut(UUID roadmap) {
    assertThat(count("SELECT count(*) FROM roadmap")).isOne();
    assertThat(count("SELECT count(*) FROM control_card WHERE roadmap_id = '%s'", roadmap))
        .isEqualTo(all);
    assertThat(
            texts(
                "SELECT DISTINCT kinds FROM (SELECT string_agg(kind, ' ' ORDER BY id) AS kinds"
                    + " FROM control_event GROUP BY card_id) story"))
        .as("what happened to each card")
        .containsExactly("PLANNED OPENED");
    List<String> cards =
        texts("SELECT id || ' ' || process_instance_id FROM control_card WHERE state = 'OPEN'");
    assertThat(cards).hasSize(all);
    assertThat(ofEngine("SELECT business_key_ || ' ' || id_ FROM act_ru_execution"))
        .as("running instances")
        .containsExactlyInAnyOrderElementsOf(cards);
    assertThat(ofEngine("SELECT business_key_ || ' ' || id_ FROM act_hi_procinst"))
        .as("instances in the history")
        .containsExactlyInAnyOrderElementsOf(cards);
    assertThat(
            texts(
                "SELECT t.proc_inst_id_ FROM act_ru_task t"
                    + " WHERE t.task_def_key_ = 'userTask_performAssignment'"))
        .as("tasks")
        .containsExactlyInAnyOrderElementsOf(
            cards.stream().map(each -> each.substring(each.indexOf(' ') + 1)).toList());
    assertThat(count("SELECT count(*) FROM act_ru_incident")).isZero();
  }

  private List<String> ofEngine(String select) {
    return texts(
        select
            + " WHERE proc_inst_id_ = id_"
            + " AND proc_def_id_ IN (SELECT id_ FROM act_re_procdef WHERE key_ = 'assignment')");
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }

  private long count(String sql, Object... values) {
    return jdbc.sql(sql.formatted(values)).query(Long.class).single();
  }
}
