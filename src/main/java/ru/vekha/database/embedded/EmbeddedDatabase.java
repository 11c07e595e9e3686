package ru.vekha.database.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * A durable PostgreSQL 17 in a data folder, answering on loopback only and only with a password. It
 * survives a killed application: nothing that was acknowledged is lost, and the next start
 * recovers.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String NAME = "vekha";
  private static final String READY_MARK = "vekha-ready";

  private final DataFolder folder;
  private final DatabaseSecrets secrets;
  private final EmbeddedPostgres server;

  private EmbeddedDatabase(DataFolder folder, DatabaseSecrets secrets, EmbeddedPostgres server) {
    this.folder = folder;
    this.secrets = secrets;
    this.server = server;
  }

  /**
   * Starts the server on the folder's data, which the first start makes.
   *
   * @throws ru.vekha.database.StartRefused if another running Vekha has the folder
   */
  public static EmbeddedDatabase startIn(Path path) {
    DataFolder folder = DataFolder.take(path.toAbsolutePath().normalize());
    try {
      Path data = folder.postgres();
      OrphanedServer.stop(data);
      if (!Files.exists(data.resolve(READY_MARK))) {
        // A first start that was cut off half way has acknowledged nothing yet.
        FileSystemUtils.deleteRecursively(data);
      }
      DatabaseSecrets secrets = DatabaseSecrets.in(folder.secrets());
      EmbeddedDatabase database = new EmbeddedDatabase(folder, secrets, start(folder, secrets));
      if (!Files.exists(data.resolve(READY_MARK))) {
        database.furnish();
        Files.createFile(data.resolve(READY_MARK));
      }
      return database;
    } catch (IOException e) {
      folder.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /** The address both the owner and the application connect to. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
  }

  public String ownerPassword() {
    return secrets.owner();
  }

  public String applicationPassword() {
    return secrets.application();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      folder.close();
    }
  }

  private static EmbeddedPostgres start(DataFolder folder, DatabaseSecrets secrets)
      throws IOException {
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(folder.binaries().toFile())
        .setDataDirectory(folder.postgres())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofMinutes(2)) // recovery after a crash may take its time
        .setConnectConfig("password", secrets.superuser())
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "icu")
        .setLocaleConfig("icu-locale", "ru")
        // The library's own defaults switch durability off for the sake of quick tests.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "60")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("timezone", "UTC")
        .setServerConfig("logging_collector", "on")
        .setServerConfig("log_filename", "postgresql-%a.log")
        .setServerConfig("log_truncate_on_rotation", "on")
        // Statements carry people's data; the server's log must not.
        .setServerConfig("log_min_error_statement", "panic")
        .setServerConfig("log_error_verbosity", "terse")
        .start();
  }

  /** Makes the two roles and the database, then lets nobody in without a password. */
  private void furnish() throws IOException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER ROLE postgres PASSWORD '" + secrets.superuser() + "'");
      statement.execute(
          "CREATE ROLE vekha_owner LOGIN CREATEROLE PASSWORD '" + secrets.owner() + "'");
      statement.execute("CREATE ROLE vekha LOGIN PASSWORD '" + secrets.application() + "'");
      statement.execute("CREATE DATABASE " + NAME + " OWNER vekha_owner");
      Files.writeString(
          folder.postgres().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
      statement.execute("SELECT pg_reload_conf()");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
