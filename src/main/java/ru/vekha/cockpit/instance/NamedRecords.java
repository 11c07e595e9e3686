package ru.vekha.cockpit.instance;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of what variables point to. */
@Repository
class NamedRecords {

  private final JdbcClient jdbc;

  NamedRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An assignment, and whose it is. */
  record Assignment(String number, String title, String organisationId) {}

  Optional<Assignment> assignment(UUID id) {
    return jdbc.sql(
            "SELECT a.number, a.title, c.organisation_id FROM control_card c JOIN activity a ON"
                + " a.id = c.activity_id WHERE c.id = :id")
        .param("id", id)
        .query(Assignment.class)
        .optional();
  }

  Optional<String> roadmap(UUID id) {
    return jdbc.sql("SELECT title FROM roadmap WHERE id = :id")
        .param("id", id)
        .query(String.class)
        .optional();
  }
}
