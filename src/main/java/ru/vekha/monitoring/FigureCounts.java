package ru.vekha.monitoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts figures from registers, pairs, questionnaires and control cards. */
@Repository
public class FigureCounts {

  private final JdbcClient jdbc;

  FigureCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The numbers by organisation and figure; counted figures only, a zero where there is nothing.
   */
  public Map<String, Map<String, Long>> of(
      Collection<Figure> figures, Collection<String> organisationIds, ReportingSpan span) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (Figure figure : figures) {
      CountedFigure.ofCode(figure.code())
          .ifPresent(
              counted -> {
                organisationIds.forEach(id -> counts(counts, id).put(counted.code(), 0L));
                asked(
                        "SELECT organisation_id, count(*) FROM ("
                            + counted.query()
                            + ") counted"
                            + " GROUP BY organisation_id",
                        organisationIds,
                        span)
                    .query(
                        row -> {
                          counts(counts, row.getString(1)).put(counted.code(), row.getLong(2));
                        });
              });
    }
    return counts;
  }

  /** The ids of what one organisation's number is made of. */
  public List<String> idsOf(String figure, String organisationId, ReportingSpan span) {
    return CountedFigure.ofCode(figure)
        .map(
            counted ->
                asked(
                        "SELECT id FROM (" + counted.query() + ") counted ORDER BY id",
                        List.of(organisationId),
                        span)
                    .query(String.class)
                    .list())
        .orElse(List.of());
  }

  private JdbcClient.StatementSpec asked(
      String query, Collection<String> organisationIds, ReportingSpan span) {
    return jdbc.sql(query)
        .param("orgs", organisationIds.toArray(String[]::new))
        .param("from", span.from())
        .param("to", span.to());
  }

  private static Map<String, Long> counts(Map<String, Map<String, Long>> all, String id) {
    return all.computeIfAbsent(id, key -> new HashMap<>());
  }
}
