package ru.vekha.control.stage;

import java.util.List;
import java.util.UUID;
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
    UUID last = new UUID(0, 0);
    List<UUID> some = mark(version, last);
    while (!some.isEmpty()) {
      all += some.size();
      last = some.get(some.size() - 1);
      some = mark(version, last);
    }
    return all;
  }

  private List<UUID> mark(int version, UUID after) {
    List<UUID> marked =
        transaction.execute(
            status ->
                jdbc.sql(
                        """
                        WITH planned_before AS (
                          SELECT id FROM control_card
                           WHERE id > :after AND state IN ('OPEN', 'RETURNED', 'HANDED_IN')
                             AND stage_policy <> :version AND next_stage_at IS DISTINCT FROM '-infinity'
                           ORDER BY id LIMIT :limit FOR NO KEY UPDATE),
                        marked AS (
                          UPDATE control_card c SET next_stage_at = '-infinity'
                            FROM planned_before b WHERE c.id = b.id)
                        SELECT id FROM planned_before ORDER BY id""")
                    .param("after", after)
                    .param("version", version)
                    .param("limit", AT_ONCE)
                    .query(UUID.class)
                    .list());
    return marked == null ? List.of() : marked;
  }
}
