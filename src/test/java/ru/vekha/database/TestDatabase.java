package ru.vekha.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * One real PostgreSQL 17 for all tests of a JVM; every Spring context gets an empty database in it,
 * with the two accounts of production: an owner who migrates and a login without DDL.
 */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger COUNT = new AtomicInteger();

  /** Where a test finds its database. */
  public record Address(String url, String owner, String login, String password) {}

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Address address = create();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "testDatabase",
                Map.of(
                    "spring.datasource.url", address.url(),
                    "spring.datasource.username", address.login(),
                    "spring.datasource.password", address.password(),
                    "spring.flyway.user", address.owner(),
                    "spring.flyway.password", address.password())));
  }

  /** Makes a new empty database. */
  public static Address create() {
    String name = "vekha" + COUNT.incrementAndGet();
    try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " OWNER vekha_owner");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    String url = "jdbc:postgresql://127.0.0.1:" + Holder.SERVER.getPort() + "/" + name;
    return new Address(url, "vekha_owner", "vekha", "test");
  }

  private static final class Holder {

    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
            Statement statement = connection.createStatement()) {
          statement.execute("CREATE ROLE vekha_owner LOGIN CREATEROLE PASSWORD 'test'");
          statement.execute("CREATE ROLE vekha LOGIN PASSWORD 'test'");
        }
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
