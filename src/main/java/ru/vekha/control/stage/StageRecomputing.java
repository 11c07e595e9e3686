package ru.vekha.control.stage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the next stage of cards worked out anew when another table is in force. */
@Component
class StageRecomputing {

  private static final int AT_ONCE = 5_000;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  StageRecomputing(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Marks all cards that another version was applied to, in batches; returns how many. */
  int markAll(int version) {
    int all = 0;
    int some = mark(version);
    while (some > 0) {
      all += some;
      some = mark(version);
    }
    return all;
  }

  private int mark(int version) {
    Integer marked =
        transaction.execute(
            status ->
                jdbc.sql(
                        """
                        UPDATE control_card SET next_stage_at = '-infinity' WHERE id IN (
                          SELECT id FROM control_card
                           WHERE state IN ('OPEN', 'RETURNED', 'HANDED_IN') AND stage_policy <> :version
                             AND next_stage_at IS DISTINCT FROM '-infinity'
                           ORDER BY id LIMIT :limit FOR UPDATE)""")
                    .param("version", version)
                    .param("limit", AT_ONCE)
                    .update());
    return marked == null ? 0 : marked;
  }
}
