package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;

/** A file that does harm or is no roadmap is refused soon, in Russian, with a remedy. */
public final class AssertRefused {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final RoadmapReader READER = new RoadmapReader(ReadLimits.standard());

  private AssertRefused() {}

  /** Refused for a reason that these words are part of. */
  public static void assertRefused(String name, byte[] content, String reason) {
    assertTimeout(
        SOON,
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
    assertTimeout(
        SOON,
        () -> {
          try {
            READER.read(name, content);
          } catch (RoadmapRefused refused) {
            assertThat(refused.remedy()).containsPattern("[а-я]+.*\\.$");
          }
        });
  }
}
