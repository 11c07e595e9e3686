package ru.vekha.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A gate in the database: while it is closed, no node gets a note of a passed date written. */
final class GateOfNotes {

  private static final int LOCK = 4_000;

  private final DataSource owner;

  GateOfNotes(DataSource owner) {
    this.owner = owner;
  }

  /** Builds it, open. */
  void build() {
    JdbcClient jdbc = JdbcClient.create(owner);
    jdbc.sql(
            """
            CREATE FUNCTION gate() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              PERFORM pg_advisory_xact_lock_shared(%d);
              RETURN new;
            END $$"""
                .formatted(LOCK))
        .update();
    jdbc.sql(
            "CREATE TRIGGER gate BEFORE INSERT ON control_event"
                + " FOR EACH ROW WHEN (new.kind = 'OVERDUE') EXECUTE FUNCTION gate()")
        .update();
  }

  /** Does something while it is closed. */
  void whileClosed(Runnable work) {
    try (Connection gatekeeper = owner.getConnection();
        Statement statement = gatekeeper.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
      work.run();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
