package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** A file that does harm or is no roadmap is refused soon, in Russian, with a remedy. */
public final class AssertRefused {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final RoadmapReader READER = new RoadmapReader(ReadLimits.standard());

  private AssertRefused() {}

  /** Refused for a reason that these words are part of. */
  public static void assertRefused(String name, byte[] content, String reason) {
    soon(
        () ->
            assertThatThrownBy(() -> READER.read(name, content))
                .isInstanceOfSatisfying(
                    RoadmapRefused.class,
                    refused -> {
                      assertThat(refused.what()).containsPattern("[а-я]+.*\\.$").contains(reason);
                      assertThat(refused.remedy()).containsPattern("[а-я]+.*\\.$");
                    }));
  }

  /** Read, or refused in Russian; nothing else happens to it. */
  public static void assertReadOrRefused(String name, byte[] content) {
    soon(
        () -> {
          try {
            READER.read(name, content);
          } catch (RoadmapRefused refused) {
            assertThat(refused.remedy()).containsPattern("[а-я]+.*\\.$");
          }
        });
  }

  // By the processor's time: a busy machine fails no test.
  private static void soon(Runnable reading) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    reading.run();
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(SOON);
  }
}
