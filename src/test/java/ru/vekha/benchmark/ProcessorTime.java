package ru.vekha.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The processor time that this JVM and, where it runs on the same machine, the database have taken
 * so far. Other programs on the machine change it little, while they change the clock's time much.
 */
final class ProcessorTime {

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

  private Duration ofDatabase() {
    return jdbc.sql("SELECT pid FROM pg_stat_activity").query(Long.class).list().stream()
        .map(ProcessHandle::of)
        .flatMap(Optional::stream)
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }
}
