package ru.vekha.organisation;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whole branches of the tree, in the order in which a tree is read. */
@Repository
public class Branches {

  private final JdbcClient jdbc;

  Branches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An organisation in its branch.
   *
   * @param depth how many steps below the top of the branch
   * @param staff how many people of the organisation can sign in
   */
  public record Line(Organisation organisation, int depth, int staff) {}

  /**
   * The organisations at and below the given ones.
   *
   * @param words part of a name to look for, empty for all
   * @param most how many lines at most
   */
  public List<Line> of(Collection<String> topIds, String words, int most) {
    return topIds.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                WITH RECURSIVE branch AS (
                  SELECT o.*, 0 AS depth, ARRAY[o.short_name, o.id] AS place
                    FROM organisation o
                   WHERE o.id IN (:tops)
                     AND NOT EXISTS (SELECT 1 FROM organisation_above a
                                      WHERE a.organisation_id = o.id AND a.above_id <> o.id
                                        AND a.above_id IN (:tops))
                  UNION ALL
                  SELECT o.*, b.depth + 1, b.place || ARRAY[o.short_name, o.id]
                    FROM organisation o JOIN branch b ON o.parent_id = b.id)
                SELECT b.*, (SELECT count(DISTINCT m.person_id)
                               FROM membership m JOIN person p ON p.id = m.person_id
                              WHERE m.organisation_id = b.id AND p.active) AS staff
                  FROM branch b
                 WHERE position(lower(:words) IN lower(b.name || ' ' || b.short_name)) > 0
                 ORDER BY b.place LIMIT :most""")
            .param("tops", topIds)
            .param("words", words)
            .param("most", most)
            .query(
                (row, number) ->
                    new Line(Organisations.read(row), row.getInt("depth"), row.getInt("staff")))
            .list();
  }

  /** The way from the top of the tree down to an organisation, itself included. */
  public List<Organisation> wayTo(String organisationId) {
    return jdbc.sql(
            """
            SELECT o.* FROM organisation o JOIN organisation_above a ON a.above_id = o.id
             WHERE a.organisation_id = :id
             ORDER BY (SELECT count(*) FROM organisation_above d WHERE d.organisation_id = o.id)""")
        .param("id", organisationId)
        .query((row, number) -> Organisations.read(row))
        .list();
  }
}
