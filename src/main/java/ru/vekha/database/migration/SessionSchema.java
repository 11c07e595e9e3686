package ru.vekha.database.migration;

import java.util.List;
import org.springframework.stereotype.Component;

/** The tables of signed-in sessions: they live in PostgreSQL so that any node may answer. */
@Component
class SessionSchema extends LibrarySchemaMigration {

  SessionSchema() {
    super(
        "0003",
        "session schema",
        List.of("org/springframework/session/jdbc/schema-postgresql.sql"));
  }
}
