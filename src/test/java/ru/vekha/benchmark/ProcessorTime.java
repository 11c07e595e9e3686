package ru.vekha.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The processor time that this JVM and, where it runs on the same machine, the database have taken
 * so far. Other programs on the machine change it little, while they change the clock's time much.
 */
final class ProcessorTime {

  /** What Linux counts in, whatever its kernel does. */
  private static final int TICKS_A_SECOND = 100;

  private final JdbcClient jdbc;
  private final boolean ownDatabase;

  ProcessorTime(BenchedVekha vekha) {
    jdbc = vekha.bean(JdbcClient.class);
    ownDatabase = vekha.hasOwnDatabase();
  }

  Duration used() {
    OperatingSystemMXBean jvm = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return Duration.ofNanos(jvm.getProcessCpuTime())
        .plus(ownDatabase ? ofDatabase() : Duration.ZERO);
  }

  /** The server with all its processes, those that have ended too. */
  private Duration ofDatabase() {
    Duration living =
        jdbc.sql("SELECT pid FROM pg_stat_activity").query(Long.class).list().stream()
            .map(ProcessHandle::of)
            .flatMap(Optional::stream)
            .flatMap(process -> process.info().totalCpuDuration().stream())
            .reduce(Duration.ZERO, Duration::plus);
    return living.plus(
        ProcessHandle.of(jdbc.sql("SELECT pg_backend_pid()").query(Long.class).single())
            .flatMap(ProcessHandle::parent)
            .map(server -> ofEndedChildren(server.pid()))
            .orElse(Duration.ZERO));
  }

  /** Connections are renewed; what an ended one took is known to the server's process alone. */
  private static Duration ofEndedChildren(long server) {
    Path stat = Path.of("/proc", Long.toString(server), "stat");
    if (!Files.isReadable(stat)) {
      return Duration.ZERO;
    }
    try {
      String line = Files.readString(stat);
      // The name in brackets may hold blanks; after it come the state and then plain numbers.
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
      long ticks = Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
      return Duration.ofMillis(ticks * 1000 / TICKS_A_SECOND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
