package ru.vekha.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people take part in which organisation; all that an authority sees of them. */
@Repository
public class RegisterCounts {

  private final JdbcClient jdbc;

  RegisterCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The counts of an organisation on a day.
   *
   * @param trained mentors with a finished training
   */
  public record Line(String organisationId, int mentees, int mentors, int trained) {}

  /** The counts of organisations on a day, those without anybody included. */
  public Map<String, Line> of(Collection<String> organisationIds, LocalDate day) {
    return jdbc
        .sql(
            """
            SELECT o.id,
              (SELECT count(*) FROM mentee m WHERE m.organisation_id = o.id
                  AND m.entered_on <= :day AND (m.left_on IS NULL OR m.left_on > :day)) AS mentees,
              (SELECT count(*) FROM mentor m WHERE m.organisation_id = o.id
                  AND m.entered_on <= :day AND (m.left_on IS NULL OR m.left_on > :day)) AS mentors,
              (SELECT count(DISTINCT m.id) FROM mentor m JOIN training t ON t.mentor_id = m.id
                WHERE m.organisation_id = o.id AND t.finished_on <= :day
                  AND m.entered_on <= :day AND (m.left_on IS NULL OR m.left_on > :day)) AS trained
              FROM unnest(:ids) AS o(id)\
            """)
        .param("ids", organisationIds.toArray(String[]::new))
        .param("day", day)
        .query(
            (row, number) ->
                new Line(
                    row.getString("id"),
                    row.getInt("mentees"),
                    row.getInt("mentors"),
                    row.getInt("trained")))
        .list()
        .stream()
        .collect(Collectors.toMap(Line::organisationId, Function.identity()));
  }
}
