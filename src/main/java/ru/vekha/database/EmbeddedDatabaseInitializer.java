package ru.vekha.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import ru.vekha.database.embedded.EmbeddedDatabase;

/**
 * Starts the embedded database when no other one is named by {@code spring.datasource.url}, and
 * tells the application of it by the properties an outer database would be named with.
 */
public final class EmbeddedDatabaseInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    if (environment.containsProperty("spring.datasource.url")) {
      return;
    }
    Path folder = Path.of(environment.getRequiredProperty("vekha.data-folder"));
    EmbeddedDatabase database = EmbeddedDatabase.startIn(folder);
    // Runs after the application's beans are closed, so nobody is cut off in a transaction.
    SpringApplication.getShutdownHandlers().add(database::close);
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "embeddedDatabase",
                Map.of(
                    "spring.datasource.url",
                    database.url(),
                    "spring.datasource.username",
                    "vekha",
                    "spring.datasource.password",
                    database.applicationPassword(),
                    "spring.flyway.user",
                    "vekha_owner",
                    "spring.flyway.password",
                    database.ownerPassword(),
                    // Plain HTTP, for this machine's own user only.
                    "vekha.https",
                    "false",
                    "vekha.demonstration",
                    "true")));
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("loopback", Map.of("server.address", "127.0.0.1")));
  }
}
