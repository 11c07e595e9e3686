package ru.vekha.monitoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Figures that people enter once a year; a correction stands beside what it corrects. */
@Repository
public class EnteredFigures {

  private final JdbcClient jdbc;
  private final Clock clock;

  EnteredFigures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Enters an organisation's figures of a year; those that are as they were are left alone. */
  @Transactional
  public void enter(String organisationId, int year, Map<String, Long> figures, String actor) {
    Map<String, Long> known =
        of(List.of(organisationId), year).getOrDefault(organisationId, Map.of());
    figures.forEach(
        (figure, value) -> {
          if (!value.equals(known.get(figure))) {
            jdbc.sql(
                    """
                    INSERT INTO organisation_figure
                      (organisation_id, year, figure, value, entered_by, entered_at)
                    VALUES (:org, :year, :figure, :value, :actor, :now)\
                    """)
                .param("org", organisationId)
                .param("year", year)
                .param("figure", figure)
                .param("value", value)
                .param("actor", actor)
                .param("now", Timestamp.from(clock.instant()))
                .update();
          }
        });
  }

  /** The figures of a year by organisation. */
  public Map<String, Map<String, Long>> of(Collection<String> organisationIds, int year) {
    Map<String, Map<String, Long>> found = new HashMap<>();
    jdbc.sql(
            """
            SELECT DISTINCT ON (organisation_id, figure) organisation_id, figure, value
              FROM organisation_figure WHERE organisation_id = ANY (:orgs) AND year = :year
             ORDER BY organisation_id, figure, id DESC\
            """)
        .param("orgs", organisationIds.toArray(String[]::new))
        .param("year", year)
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getString(1), key -> new HashMap<>())
                  .put(row.getString(2), row.getLong(3));
            });
    return found;
  }
}
