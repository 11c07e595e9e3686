package ru.vekha.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL left running after its Vekha was killed. It is stopped before a new one starts on
 * the same files: two servers on one folder would destroy it, and PostgreSQL refuses the second.
 */
final class OrphanedServer {

  private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
  private static final long PATIENCE_SECONDS = 30;

  private OrphanedServer() {}

  /** Stops the server that {@code postmaster.pid} names, if it still runs. */
  static void stop(Path dataDirectory) {
    find(dataDirectory)
        .ifPresent(
            server -> {
              LOG.info(
                  "Останавливаю PostgreSQL (процесс {}), оставшийся от прежнего запуска",
                  server.pid());
              server.destroy();
              if (!ended(server)) {
                server.destroyForcibly();
                ended(server);
              }
            });
  }

  private static Optional<ProcessHandle> find(Path dataDirectory) {
    Path pidFile = dataDirectory.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(pidFile);
      return lines.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
              .filter(OrphanedServer::isPostgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** After a restart of the machine the number may belong to somebody else's process. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(false);
  }

  private static boolean ended(ProcessHandle server) {
    try {
      server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
