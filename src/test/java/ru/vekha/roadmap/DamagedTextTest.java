package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is endless or full of signs: read or refused, never an error, never slow. */
class DamagedTextTest {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String HEADING = "№\tМероприятие\tСрок\tОтветственный\tРезультат\n";

  private final RoadmapReader reader = new RoadmapReader(ReadLimits.standard());

  @Test
  void largeTablesAreReadSoon() {
    String activities = "1.1.\tДело\t\t\t\n".repeat(9_000);
    assertSoon(() -> assertThat(read(HEADING + activities).rows()).hasSize(9_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "а",
        "-",
        "<p ",
        "&nbsp;",
        "1.",
        "а, ",
        "(",
        "«",
        "и ",
        "ОО, ",
        "А.А. ",
        "приказ от "
      })
  void endlessCellsAndLinesAreReadSoon(String part) {
    String words = part.repeat(200_000 / part.length());
    String text =
        words + "\n" + HEADING + "1.\tДело " + words + "\t" + words + "\t" + words + "\tПриказ\n";
    assertSoon(() -> ReadOrRefused.check(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "срок  дата  кто\n",
        "срок\nкто\n",
        "№ Мероприятие Срок Ответственный\n1. Дело до мая в течение\n",
        "№ Мероприятие Срок Ответственный\nв мае до июня ",
        "№  Мероприятие  Срок  Ответственный\n1.  Дело\n",
        "| + - |\n+---+\n"
      })
  void endlessTextsWithoutCellsAreReadSoon(String part) {
    assertSoon(() -> ReadOrRefused.check(part.repeat(400_000 / part.length())));
  }

  @Test
  void tooManyRowsAreRefused() {
    String activities = "1.1.\tДело\tмай\tДиректор\tПриказ\n".repeat(10_001);
    assertThatThrownBy(() -> read(HEADING + activities))
        .isInstanceOf(RoadmapRefused.class)
        .hasMessageContaining("слишком много строк");
  }

  /** Counted in the processor's time: how much else the machine has to do says nothing. */
  private static void assertSoon(Runnable reading) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    reading.run();
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(SOON);
  }

  private RoadmapDocument read(String text) {
    return reader.read("план.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
