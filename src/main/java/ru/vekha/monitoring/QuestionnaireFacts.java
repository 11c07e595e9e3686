package ru.vekha.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What questionnaires tell of a year's participants, without a word of who answered what. */
@Repository
public class QuestionnaireFacts {

  private final JdbcClient jdbc;

  QuestionnaireFacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
   * Growth from the first measurement to the last: the mean over all questions that both times have
   * a number for an answer (Bodaybo, model 6.2: stage 2).
   */
  public Growth growth(String organisationId, ReportingSpan span) {
    List<BigDecimal> changes =
        asked(
                """
                SELECT avg(a.value::text::numeric - b.value::text::numeric) AS change
                  FROM questionnaire before
                  JOIN questionnaire after ON after.subject_id = before.subject_id
                   AND after.kind = before.kind AND after.programme_id = before.programme_id
                   AND after.measurement = 'AFTER'
                  CROSS JOIN LATERAL jsonb_each(before.answers) b
                  JOIN LATERAL jsonb_each(after.answers) a ON a.key = b.key
                 WHERE before.measurement = 'BEFORE' AND before.organisation_id = :org
                   AND after.answered_on BETWEEN :from AND :to
                   AND jsonb_typeof(a.value) = 'number' AND jsonb_typeof(b.value) = 'number'
                 GROUP BY before.subject_id, before.kind\
                """,
                organisationId,
                span)
            .query(BigDecimal.class)
            .list();
    return Growths.of(changes);
  }

  private JdbcClient.StatementSpec asked(String query, String organisationId, ReportingSpan span) {
    return jdbc.sql(query)
        .param("org", organisationId)
        .param("from", span.from())
        .param("to", span.to());
  }
}
