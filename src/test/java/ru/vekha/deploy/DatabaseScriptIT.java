package ru.vekha.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What deploy/database.sql makes of an empty server, and that the migrations can work with it. */
class DatabaseScriptIT {

  private static final String PASSWORD = "test";

  private static EmbeddedPostgres server;

  @BeforeAll
  static void furnishServer() throws IOException, SQLException {
    server = EmbeddedPostgres.start();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      for (String sql : statements()) {
        statement.execute(sql);
      }
    }
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  @Test
  void theLoginHasTheRightsOfTheGroupAndNoOthers() {
    JdbcTemplate login = signIn("vekha");

    assertThat(login.queryForObject("SELECT pg_has_role('vekha_app', 'SET')", Boolean.class))
        .isTrue();
    assertThatThrownBy(() -> login.execute("CREATE TABLE intruder (id int)"))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void theOwnerMakesTheSchemaAndHandsItToTheGroup() {
    var source = source("vekha_owner", "vekha");
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:ru/vekha/deploy")
        .placeholders(Map.of("applicationLogin", "vekha"))
        .load()
        .migrate();

    assertThat(signIn("vekha").queryForList("SELECT word FROM proof", String.class))
        .containsExactly("granted");
  }

  @Test
  void noAccountGetsIntoTheServersOwnDatabases() {
    var other = new JdbcTemplate(source("vekha", "postgres"));

    assertThatThrownBy(() -> other.execute("SELECT 1"))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private static JdbcTemplate signIn(String account) {
    return new JdbcTemplate(source(account, "vekha"));
  }

  private static DriverManagerDataSource source(String account, String database) {
    return new DriverManagerDataSource(
        "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database, account, PASSWORD);
  }

  /** The script without psql's own lines, and with a password where psql would put one. */
  private static List<String> statements() throws IOException {
    String sql =
        Files.readAllLines(Path.of("deploy/database.sql")).stream()
            .filter(line -> !line.startsWith("\\set") && !line.startsWith("--"))
            .collect(Collectors.joining("\n"))
            .replaceAll(":'\\w+'", "'" + PASSWORD + "'");
    return List.of(sql.strip().split(";\\s*"));
  }
}
