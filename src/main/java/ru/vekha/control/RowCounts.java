package ru.vekha.control;

import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Role;

/**
 * How many assignments a row of a roadmap has, without a look at each: sums that the database keeps
 * in step, and the owner's own few, which are in no sum (adr 0022, 0031).
 */
public final class RowCounts {

  private static final String COUNTED =
      """
      SELECT coalesce(sum(cards), 0) AS cards, coalesce(sum(cards) FILTER (WHERE kind = 'PLANNED'), 0) AS planned,
             coalesce(sum(cards) FILTER (WHERE kind = 'CLOSED'), 0) AS done,
             coalesce(sum(cards) FILTER (WHERE is_late), 0) AS late
        FROM (SELECT cards, kind, kind = 'IN_WORK' AND moment <= :now AS is_late
                FROM card_count WHERE book = 'ROW' AND of_id = CAST(a.id AS text) AND {summed}
              UNION ALL
              SELECT 1, c.state, {late} FROM control_card c
               WHERE c.activity_id = a.id AND c.state <> 'WITHDRAWN' AND {role} AND c.organisation_id =
                     (SELECT r.organisation_id FROM roadmap r WHERE r.id = a.roadmap_id)) counted"""
          .replace("{late}", LateCards.CONDITION);

  private RowCounts() {}

  /**
   * A subquery beside {@code activity a} with the parameter {@code :now}: {@code cards}, all that
   * were not taken back, and of these {@code planned}, {@code done} and {@code late}.
   *
   * @param role of whom, with the parameter {@code :role}, its group's id; null for all of them
   */
  public static String ofRow(@Nullable Role role) {
    return RoleCondition.in(COUNTED, role);
  }
}
