package ru.vekha.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.community.section.Field;
import ru.vekha.community.section.FieldKind;
import ru.vekha.community.section.Section;
import ru.vekha.community.section.Values;

/**
 * The tables of the sections. Names of tables and columns come from the definitions of sections
 * alone; what somebody typed is only ever a parameter.
 */
@Repository
class SurroundingRows {

  private final JdbcClient jdbc;

  SurroundingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a new entry and tells whether it was not there yet. */
  boolean insert(Section section, Entry entry) {
    String columns = columns(section, Field::column, ", ");
    String parameters = columns(section, field -> ":" + field.column(), ", ");
    return jdbc.sql(
                "INSERT INTO %s (id, organisation_id, %s) VALUES (:id, :org, %s) ON CONFLICT (id) DO NOTHING"
                    .formatted(section.table(), columns, parameters))
            .params(parameters(section, entry))
            .update()
        == 1;
  }

  /** Changes an open entry that nobody else has changed since and tells whether it did. */
  boolean update(Section section, Entry entry) {
    String sets = columns(section, field -> field.column() + " = :" + field.column(), ", ");
    return jdbc.sql(
                "UPDATE %s SET version = version + 1, %s".formatted(section.table(), sets)
                    + " WHERE id = :id AND organisation_id = :org AND version = :version"
                    + " AND closed_on IS NULL")
            .params(parameters(section, entry))
            .param("version", entry.version())
            .update()
        == 1;
  }

  boolean close(Section section, Entry entry, LocalDate day) {
    return jdbc.sql(
                "UPDATE %s SET version = version + 1, closed_on = :day".formatted(section.table())
                    + " WHERE id = :id AND organisation_id = :org AND closed_on IS NULL")
            .param("day", day)
            .param("id", entry.id())
            .param("org", entry.organisationId())
            .update()
        == 1;
  }

  Optional<Entry> find(Section section, String organisationId, UUID id) {
    return jdbc.sql(select(section) + " WHERE id = :id AND organisation_id = :org")
        .param("id", id)
        .param("org", organisationId)
        .query((row, number) -> entry(section, row))
        .optional();
  }

  /** The entries of an organisation, those that hold first, the youngest first. */
  List<Entry> of(Section section, String organisationId, int most) {
    return jdbc.sql(
            select(section)
                + " WHERE organisation_id = :org"
                + " ORDER BY closed_on IS NOT NULL, dated_on DESC, id LIMIT :most")
        .param("org", organisationId)
        .param("most", most)
        .query((row, number) -> entry(section, row))
        .list();
  }

  private static String select(Section section) {
    return "SELECT id, organisation_id, version, closed_on, %s FROM %s"
        .formatted(columns(section, Field::column, ", "), section.table());
  }

  private interface Wording {
    String of(Field field);
  }

  private static String columns(Section section, Wording wording, String between) {
    return section.fields().stream().map(wording::of).collect(Collectors.joining(between));
  }

  private static Map<String, @Nullable Object> parameters(Section section, Entry entry) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("id", entry.id());
    parameters.put("org", entry.organisationId());
    section
        .fields()
        .forEach(field -> parameters.put(field.column(), entry.values().get(field.column())));
    return parameters;
  }

  private static Entry entry(Section section, ResultSet row) throws SQLException {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Field field : section.fields()) {
      values.put(field.column(), row.getObject(field.column(), type(field.kind())));
    }
    return new Entry(
        row.getObject("id", UUID.class),
        row.getString("organisation_id"),
        new Values(values),
        row.getInt("version"),
        row.getObject("closed_on", LocalDate.class));
  }

  private static Class<?> type(FieldKind kind) {
    return switch (kind) {
      case DAY, TERM -> LocalDate.class;
      case COUNT -> Integer.class;
      case TICK -> Boolean.class;
      case ENTRY, MENTOR -> UUID.class;
      case LINE, WORDS, ADDRESS, CHOICE, PERSON -> String.class;
    };
  }
}
