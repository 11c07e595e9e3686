package ru.vekha.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What questionnaires tell of a year's participants, without a word of who answered what. */
@Repository
public class QuestionnaireFacts {

  private final JdbcClient jdbc;
  private final List<Map<String, String>> compared;

  QuestionnaireFacts(
      JdbcClient jdbc, @Value("${vekha.monitoring.growth}") Resource comparedQuestions) {
    this.jdbc = jdbc;
    compared = DataTable.read(comparedQuestions);
  }

  /** How many took part and how many of them answered when the programme ended. */
  public record Gathered(long mentees, long menteesAnswered, long mentors, long mentorsAnswered) {

    /** Whether everybody has answered. */
    public boolean isComplete() {
      return menteesAnswered >= mentees && mentorsAnswered >= mentors;
    }
  }

  /** How many answered before and after, and how the mean of their numbers changed. */
  public record Growth(long compared, long grown, long same, long fallen, BigDecimal meanChange) {}

  /** The questionnaires of those who took part during a year. */
  public Gathered gathered(String organisationId, ReportingSpan span) {
    return asked(
            """
            SELECT count(*) FILTER (WHERE role = 'MENTEE') AS mentees,
                   count(*) FILTER (WHERE role = 'MENTEE' AND answered) AS mentees_answered,
                   count(*) FILTER (WHERE role = 'MENTOR') AS mentors,
                   count(*) FILTER (WHERE role = 'MENTOR' AND answered) AS mentors_answered
              FROM (
                SELECT DISTINCT role, id, EXISTS (
                         SELECT 1 FROM questionnaire q
                          WHERE q.subject_id = taking_part.id AND q.measurement = 'AFTER') AS answered
                  FROM (
                    SELECT 'MENTEE' AS role, pm.mentee_id AS id, p.starts_on, p.ended_on, p.organisation_id
                      FROM mentoring_pair p JOIN pair_mentee pm ON pm.pair_id = p.id
                    UNION ALL
                    SELECT 'MENTOR', p.mentor_id, p.starts_on, p.ended_on, p.organisation_id
                      FROM mentoring_pair p) taking_part
                 WHERE organisation_id = :org AND starts_on <= :to AND (ended_on IS NULL OR ended_on >= :from)
              ) people\
            """,
            organisationId,
            span)
        .query(
            (row, number) ->
                new Gathered(
                    row.getLong("mentees"),
                    row.getLong("mentees_answered"),
                    row.getLong("mentors"),
                    row.getLong("mentors_answered")))
        .single();
  }

  /**
   * Growth from the first measurement to the last (Bodaybo, model 6.2: stage 2): the mean change
   * over the questions that stand beside each other, a number for each participant.
   */
  public Growth growth(String organisationId, ReportingSpan span) {
    List<BigDecimal> changes =
        asked(
                """
                SELECT avg((after.answers ->> c.after)::numeric - (before.answers ->> c.before)::numeric)
                  FROM questionnaire before
                  JOIN questionnaire after ON after.subject_id = before.subject_id
                   AND after.kind = before.kind AND after.programme_id = before.programme_id
                   AND after.measurement = 'AFTER'
                  JOIN unnest(:kinds, :befores, :afters) AS c (kind, before, after) ON c.kind = before.kind
                 WHERE before.measurement = 'BEFORE' AND before.organisation_id = :org
                   AND after.answered_on BETWEEN :from AND :to
                   AND (before.answers ->> c.before) ~ '^[0-9]{1,2}$'
                   AND (after.answers ->> c.after) ~ '^[0-9]{1,2}$'
                 GROUP BY before.subject_id, before.kind, before.programme_id\
                """,
                organisationId,
                span)
            .param("kinds", column("kind"))
            .param("befores", column("before"))
            .param("afters", column("after"))
            .query(BigDecimal.class)
            .list();
    return Growths.of(changes);
  }

  private String[] column(String name) {
    return compared.stream().map(row -> row.get(name)).toArray(String[]::new);
  }

  private JdbcClient.StatementSpec asked(String query, String organisationId, ReportingSpan span) {
    return jdbc.sql(query)
        .param("org", organisationId)
        .param("from", span.from())
        .param("to", span.to());
  }
}
