package ru.vekha.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import ru.vekha.VekhaApplication;
import ru.vekha.database.embedded.EmbeddedDatabase;

/**
 * The whole application as it is shipped, without the demonstration: on the empty PostgreSQL that
 * the environment names as for production, otherwise on an embedded one, durable like any other,
 * which is thrown away afterwards.
 */
final class BenchedVekha implements AutoCloseable {

  private final @Nullable Path folder;
  private final @Nullable EmbeddedDatabase database;
  private final ConfigurableApplicationContext application;

  private BenchedVekha(Map<String, Object> settings, Clock clock) throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Map<String, Object> all = new HashMap<>(settings);
    all.put("server.port", "0");
    all.put("logging.level.root", "warn");
    if (System.getenv("SPRING_DATASOURCE_URL") == null) {
      folder = Files.createTempDirectory("vekha-benchmark");
      database = EmbeddedDatabase.startIn(folder);
      all.put("spring.datasource.url", database.url());
      all.put("spring.datasource.username", "vekha");
      all.put("spring.datasource.password", database.applicationPassword());
      all.put("spring.flyway.user", "vekha_owner");
      all.put("spring.flyway.password", database.ownerPassword());
      all.put("vekha.first-administrator.password", "Benchmark-only-1");
    } else {
      folder = null;
      database = null;
    }
    application =
        new SpringApplicationBuilder(VekhaApplication.class)
            .initializers(
                context -> {
                  context
                      .getEnvironment()
                      .getPropertySources()
                      .addFirst(new MapPropertySource("benchmark", all));
                  ((GenericApplicationContext) context)
                      .registerBean(
                          "benchmarkClock",
                          Clock.class,
                          () -> clock,
                          bean -> bean.setPrimary(true));
                })
            .run();
  }

  /** Starts it with settings that differ from the shipped ones. */
  static BenchedVekha start(Map<String, Object> settings) throws IOException {
    return start(settings, Clock.systemUTC());
  }

  /** The same by another clock than the machine's. */
  static BenchedVekha start(Map<String, Object> settings, Clock clock) throws IOException {
    return new BenchedVekha(settings, clock);
  }

  <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  /** Whether the database is its own, and so on this machine. */
  boolean hasOwnDatabase() {
    return database != null;
  }

  @Override
  public void close() throws IOException {
    application.close();
    if (database != null) {
      database.close();
    }
    if (folder != null) {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}
