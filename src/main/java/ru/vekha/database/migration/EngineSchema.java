package ru.vekha.database.migration;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The engine's tables, from the scripts of the very engine version on the class path. */
@Component
class EngineSchema extends LibrarySchemaMigration {

  private static final List<String> PARTS =
      List.of(
          "engine",
          "history",
          "identity",
          "case.engine",
          "case.history",
          "decision.engine",
          "decision.history");

  EngineSchema() {
    super("0002", "engine schema 7.24", scripts());
  }

  private static List<String> scripts() {
    Stream<String> names =
        PARTS.stream()
            .map(
                part ->
                    "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql");
    return names.toList();
  }
}
