package ru.vekha.mentoring.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.mentoring.questionnaire.QuestionnaireForms.Form;
import ru.vekha.mentoring.questionnaire.Questionnaires.Answered;

/** Answers as rows. */
@Repository
class QuestionnaireRows {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Who takes part in pairs of the programme. */
  private static final Map<QuestionnaireKind, String> SUBJECTS =
      Map.of(
          QuestionnaireKind.MENTEE,
          """
          SELECT DISTINCT m.mentee_id FROM pair_mentee m JOIN mentoring_pair p ON p.id = m.pair_id
           WHERE p.programme_id = :programme ORDER BY 1\
          """,
          QuestionnaireKind.MENTOR,
          "SELECT DISTINCT mentor_id FROM mentoring_pair WHERE programme_id = :programme ORDER BY"
              + " 1");

  private final JdbcClient jdbc;
  private final Clock clock;

  QuestionnaireRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<String> organisationOf(UUID programmeId) {
    return jdbc.sql("SELECT organisation_id FROM programme WHERE id = :programme")
        .param("programme", programmeId)
        .query(String.class)
        .optional();
  }

  List<UUID> subjects(UUID programmeId, QuestionnaireKind kind) {
    return jdbc.sql(SUBJECTS.get(kind)).param("programme", programmeId).query(UUID.class).list();
  }

  Set<Answered> answered(UUID programmeId) {
    return new HashSet<>(
        jdbc.sql(
                "SELECT kind, measurement, subject_id FROM questionnaire"
                    + " WHERE programme_id = :programme")
            .param("programme", programmeId)
            .query(
                (row, number) ->
                    new Answered(
                        new Form(
                            QuestionnaireKind.valueOf(row.getString("kind")),
                            Measurement.valueOf(row.getString("measurement"))),
                        row.getObject("subject_id", UUID.class)))
            .list());
  }

  void insert(
      String actor,
      String organisation,
      UUID programmeId,
      Form form,
      UUID subjectId,
      LocalDate day,
      Map<String, String> answers) {
    jdbc.sql(
            """
            INSERT INTO questionnaire (id, organisation_id, programme_id, kind, measurement,
              subject_id, answers, answered_on, entered_by, entered_at)
            VALUES (:id, :organisation, :programme, :kind, :measurement, :subject,
              CAST(:answers AS jsonb), :day, :actor, :now)\
            """)
        .param("id", UUID.randomUUID())
        .param("organisation", organisation)
        .param("programme", programmeId)
        .param("kind", form.kind().name())
        .param("measurement", form.measurement().name())
        .param("subject", subjectId)
        .param("answers", json(answers))
        .param("day", day)
        .param("actor", actor)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  Satisfaction satisfaction(
      UUID programmeId, QuestionnaireKind kind, List<String> keys, int threshold) {
    return jdbc.sql(
            """
            SELECT count(*) AS answered, count(*) FILTER (WHERE (
                SELECT bool_and((answers ->> key)::int >= :threshold)
                  FROM unnest(:keys) AS key)) AS satisfied
              FROM questionnaire
             WHERE programme_id = :programme AND kind = :kind AND measurement = 'AFTER'\
            """)
        .param("threshold", threshold)
        .param("keys", keys.toArray(String[]::new))
        .param("programme", programmeId)
        .param("kind", kind.name())
        .query((row, number) -> new Satisfaction(row.getInt("answered"), row.getInt("satisfied")))
        .single();
  }

  /** Leaves marks and yes or no of somebody's answers, and no words. */
  void eraseWords(UUID subjectId) {
    jdbc.sql(
            """
            UPDATE questionnaire SET answers = (
                SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each_text(answers)
                 WHERE value ~ '^([0-9]{1,2}|yes|no)$')
             WHERE subject_id = :subject\
            """)
        .param("subject", subjectId)
        .update();
  }

  private static String json(Map<String, String> answers) {
    try {
      return JSON.writeValueAsString(answers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
