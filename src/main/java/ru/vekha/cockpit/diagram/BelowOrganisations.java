package ru.vekha.cockpit.diagram;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.organisation.Scope;

/** What stands in the organisations one step below the top of a scope, and in that by itself. */
@Repository
class BelowOrganisations {

  /** So many are looked at; of more, the first by name. */
  static final int MOST = 300;

  static final Comparator<DiagramLateness.Place> MOST_DELAYED_FIRST =
      Comparator.<DiagramLateness.Place>comparingLong(place -> -place.numbers().late())
          .thenComparing(place -> -place.numbers().open())
          .thenComparing(DiagramLateness.Place::organisation)
          .thenComparing(DiagramLateness.Place::organisationId);

  private static final String BELOW =
      """
      SELECT o.id, o.short_name AS name, count(*) OVER () AS among FROM organisation o
       WHERE o.parent_id = ANY (:parents) OR o.id = ANY (:tops)
       ORDER BY o.short_name, o.id LIMIT %d"""
          .formatted(MOST);

  private final JdbcClient jdbc;
  private final StepCounts counts;

  BelowOrganisations(JdbcClient jdbc, StepCounts counts) {
    this.jdbc = jdbc;
    this.counts = counts;
  }

  record Organisation(String id, String name) {}

  private record Row(String id, String name, long among) {}

  record Found(Map<Organisation, List<StepCount>> counts, long left) {}

  /** Of one branch its parts; of several organisations these. */
  Found of(Scope scope) {
    boolean branch = scope.themselves().size() == 1 && scope.branches().size() == 1;
    List<String> tops = branch ? List.of() : scope.themselves();
    List<Row> rows = rows(branch ? scope.branches() : List.of(), tops);
    Map<String, List<StepCount>> each = counts.ofEach(rows.stream().map(Row::id).toList());
    Map<Organisation, List<StepCount>> found = new HashMap<>();
    rows.forEach(
        row ->
            found.put(
                new Organisation(row.id(), row.name()), each.getOrDefault(row.id(), List.of())));
    if (branch) {
      String top = scope.branches().get(0);
      rows(List.of(), List.of(top))
          .forEach(
              row ->
                  found.put(
                      new Organisation(row.id(), row.name()),
                      counts.of(new Scope(List.of(), List.of(row.id())))));
    }
    return new Found(found, rows.isEmpty() ? 0 : rows.get(0).among() - rows.size());
  }

  private List<Row> rows(List<String> parents, List<String> tops) {
    return jdbc.sql(BELOW)
        .param("parents", parents.toArray(String[]::new))
        .param("tops", tops.toArray(String[]::new))
        .query(Row.class)
        .list();
  }
}
