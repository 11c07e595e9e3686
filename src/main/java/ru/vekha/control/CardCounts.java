package ru.vekha.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.organisation.Scope;

/**
 * Counts open assignments without looking at them: what is below an authority from sums that are
 * kept in step by the database itself (adr 0022), an organisation's own few by themselves.
 */
@Repository
public class CardCounts {

  private static final String QUESTION =
      """
      SELECT kind, moment, escalated, sum(cards) AS cards
        FROM (SELECT kind, moment, escalated, cards FROM open_card_count WHERE above_id = ANY (:branches)
              UNION ALL
              SELECT 'IN_WORK', c.due_at, c.level > 0, 1 FROM control_card c
               WHERE c.organisation_id = ANY (:themselves) AND c.state IN ('OPEN', 'RETURNED')
              UNION ALL
              SELECT c.state, c.accept_at, c.level > 0, 1 FROM control_card c
               WHERE c.organisation_id = ANY (:themselves) AND c.state IN ('AWAITING_DATE', 'HANDED_IN')
              UNION ALL
              SELECT 'SHIFT_ASKED', NULL, false, 1 FROM control_card c
               WHERE c.organisation_id = ANY (:themselves) AND c.state IN ('OPEN', 'RETURNED')
                 AND EXISTS (SELECT 1 FROM shift_request s WHERE s.card_id = c.id AND s.state = 'ASKED')
              UNION ALL
              SELECT 'SHIFT_ASKED', NULL, false, 1 FROM control_card c
               WHERE c.organisation_id = ANY (:themselves) AND c.state IN ('AWAITING_DATE', 'HANDED_IN')
                 AND EXISTS (SELECT 1 FROM shift_request s WHERE s.card_id = c.id AND s.state = 'ASKED')
             ) counted
       GROUP BY kind, moment, escalated HAVING sum(cards) <> 0
       ORDER BY kind, moment, escalated""";

  private final JdbcClient jdbc;

  CardCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that is open in a scope, the earliest moment of each kind first. */
  public List<CardCount> of(Scope scope) {
    return jdbc.sql(QUESTION)
        .param("branches", scope.branches().toArray(String[]::new))
        .param("themselves", scope.themselves().toArray(String[]::new))
        .query(CardCounts::row)
        .list();
  }

  private static CardCount row(ResultSet row, int number) throws SQLException {
    @Nullable Timestamp moment = row.getTimestamp("moment");
    return new CardCount(
        CardCount.Kind.valueOf(row.getString("kind")),
        moment == null ? null : moment.toInstant(),
        row.getBoolean("escalated"),
        row.getLong("cards"));
  }
}
