package ru.vekha.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.Scope;

/**
 * Counts open assignments without looking at them: what is below an authority from sums that are
 * kept in step by the database itself (adr 0022), an organisation's own few by themselves.
 */
@Repository
public class CardCounts {

  private static final String OPEN =
      """
      (SELECT of_id AS id, kind, moment, escalated, cards
         FROM card_count WHERE book = 'SECTION' AND of_id = ANY (:branches) AND {summed}
       UNION ALL
       SELECT c.organisation_id, 'IN_WORK', c.due_at, c.level > 0, 1 FROM control_card c
        WHERE c.organisation_id = ANY (:themselves) AND c.state IN ('OPEN', 'RETURNED') AND {role}
       UNION ALL
       SELECT c.organisation_id, c.state, coalesce(c.accept_at, 'infinity'), c.level > 0, 1 FROM control_card c
        WHERE c.organisation_id = ANY (:themselves) AND c.state IN ('AWAITING_DATE', 'HANDED_IN') AND {role}
       UNION ALL
       SELECT c.organisation_id, 'SHIFT_ASKED', 'infinity', false, 1 FROM control_card c
        WHERE c.organisation_id = ANY (:themselves) AND c.state IN ('OPEN', 'RETURNED') AND {role}
          AND EXISTS (SELECT 1 FROM shift_request s WHERE s.card_id = c.id AND s.state = 'ASKED')
       UNION ALL
       SELECT c.organisation_id, 'SHIFT_ASKED', 'infinity', false, 1 FROM control_card c
        WHERE c.organisation_id = ANY (:themselves) AND c.state IN ('AWAITING_DATE', 'HANDED_IN') AND {role}
          AND EXISTS (SELECT 1 FROM shift_request s WHERE s.card_id = c.id AND s.state = 'ASKED')) open""";

  private static final String ALL =
      "SELECT kind, nullif(moment, 'infinity') AS moment, escalated, sum(cards) AS cards FROM "
          + OPEN
          + " GROUP BY kind, open.moment, escalated HAVING sum(cards) <> 0"
          + " ORDER BY kind, open.moment, escalated";

  private static final String EACH =
      "SELECT id, kind, nullif(moment, 'infinity') AS moment, escalated, sum(cards) AS cards FROM "
          + OPEN
          + " GROUP BY id, kind, open.moment, escalated HAVING sum(cards) <> 0";

  private final JdbcClient jdbc;

  CardCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that is open in a scope, the earliest moment of each kind first. */
  public List<CardCount> of(Scope scope) {
    return of(scope, null);
  }

  /** The same of one role. */
  public List<CardCount> of(Scope scope, @Nullable Role role) {
    return question(ALL, scope.branches(), scope.themselves(), role).query(CardCounts::row).list();
  }

  /** What is open in each of the organisations, with all below it. */
  public Map<String, List<CardCount>> ofEach(Collection<String> organisations) {
    Map<String, List<CardCount>> counts = new HashMap<>();
    question(EACH, organisations, organisations, null)
        .query(
            row -> {
              counts
                  .computeIfAbsent(row.getString("id"), id -> new ArrayList<>())
                  .add(row(row, row.getRow()));
            });
    return counts;
  }

  private JdbcClient.StatementSpec question(
      String sql, Collection<String> branches, Collection<String> themselves, @Nullable Role role) {
    var question =
        jdbc.sql(RoleCondition.in(sql, role))
            .param("branches", branches.toArray(String[]::new))
            .param("themselves", themselves.toArray(String[]::new));
    return role == null ? question : question.param("role", role.groupId());
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
