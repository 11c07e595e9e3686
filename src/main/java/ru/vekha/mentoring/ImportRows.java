package ru.vekha.mentoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.mentoring.sheet.Register;
import ru.vekha.mentoring.sheet.RegisterSheet;

/** The tables of rows that wait for their confirmation. */
@Repository
class ImportRows {

  /** What nobody has confirmed by then is erased when the next import comes. */
  private static final Duration KEPT = Duration.ofDays(7);

  private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};
  private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  ImportRows(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  UUID keep(String actor, RegisterImports.Waiting waiting) {
    eraseForgotten(actor, waiting);
    jdbc.sql(
            """
            INSERT INTO register_import (id, organisation_id, register, brought_by, brought_at,
              known, problems, left_out)
            VALUES (:id, :organisation, :register, :actor, :now, :known,
              CAST(:problems AS jsonb), :leftOut)\
            """)
        .param("id", waiting.id())
        .param("organisation", waiting.organisationId())
        .param("register", waiting.register().name())
        .param("actor", actor)
        .param("now", Timestamp.from(clock.instant()))
        .param("known", waiting.known())
        .param("problems", written(waiting.problems()))
        .param("leftOut", waiting.leftOut().toArray(String[]::new))
        .update();
    for (RegisterSheet.Row row : waiting.rows()) {
      jdbc.sql(
              "INSERT INTO register_import_row (import_id, number, fields)"
                  + " VALUES (:id, :number, CAST(:fields AS jsonb))")
          .param("id", waiting.id())
          .param("number", row.number())
          .param("fields", written(row.fields()))
          .update();
    }
    return waiting.id();
  }

  Optional<RegisterImports.Waiting> find(String actor, UUID id) {
    return jdbc.sql(
            """
            SELECT id, organisation_id, register, known, problems, left_out FROM register_import
             WHERE id = :id AND brought_by = :actor\
            """)
        .param("id", id)
        .param("actor", actor)
        .query(
            (row, number) ->
                new RegisterImports.Waiting(
                    id,
                    row.getString("organisation_id"),
                    Register.valueOf(row.getString("register")),
                    row.getInt("known"),
                    read(row.getString("problems"), PROBLEMS),
                    RowValues.texts(row.getArray("left_out")),
                    rows(id)))
        .optional();
  }

  /** Of two windows that confirm or discard the same import the second finds nothing. */
  void lock(UUID id) {
    jdbc.sql("SELECT id FROM register_import WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(UUID.class)
        .list();
  }

  void erase(UUID id) {
    jdbc.sql("DELETE FROM register_import WHERE id = :id").param("id", id).update();
  }

  private List<RegisterSheet.Row> rows(UUID id) {
    return jdbc.sql(
            "SELECT number, fields FROM register_import_row WHERE import_id = :id ORDER BY number")
        .param("id", id)
        .query(
            (row, number) ->
                new RegisterSheet.Row(row.getInt("number"), read(row.getString("fields"), FIELDS)))
        .list();
  }

  /** A new import stands in for the one before; what nobody has confirmed in time goes, too. */
  private void eraseForgotten(String actor, RegisterImports.Waiting waiting) {
    jdbc.sql(
            """
            DELETE FROM register_import
             WHERE brought_at < :before
                OR (brought_by = :actor AND organisation_id = :organisation
                    AND register = :register)\
            """)
        .param("before", Timestamp.from(clock.instant().minus(KEPT)))
        .param("actor", actor)
        .param("organisation", waiting.organisationId())
        .param("register", waiting.register().name())
        .update();
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
