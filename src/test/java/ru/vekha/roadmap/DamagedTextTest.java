package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is damaged, endless or full of signs: read or refused, never an error, never slow. */
class DamagedTextTest {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String HEADING = "№\tМероприятие\tСрок\tОтветственный\tРезультат\n";

  private final RoadmapReader reader = new RoadmapReader(ReadLimits.standard());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void mutatedRoadmapsAreReadOrRefused(long seed) {
    Random random = new Random(seed);
    String signs = "\t\n.-–«»()|№№1234567890абвАБВabc<>&;:/\\\u00AD\u00A0 ";
    for (RoadmapData roadmap : RoadmapCatalogue.shipped().all()) {
      StringBuilder text = new StringBuilder(PrintedRoadmap.text(roadmap));
      for (int round = 0; round < 40; round++) {
        for (int change = 0; change < 20; change++) {
          int place = random.nextInt(text.length());
          text.setCharAt(place, signs.charAt(random.nextInt(signs.length())));
        }
        readOrRefuse(text.toString());
      }
    }
  }

  private void readOrRefuse(String text) {
    try {
      RoadmapDocument document = reader.read("план.txt", text.getBytes(StandardCharsets.UTF_8));
      for (ActivityRow row : document.rows()) {
        Assignees.group(Responsibles.read(row.responsible()));
        ResultKinds.read(row.result());
      }
      assertThat(document.rows()).isNotEmpty();
    } catch (RoadmapRefused refused) {
      assertThat(refused.remedy()).isNotEmpty();
    }
  }

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
    assertSoon(() -> readOrRefuse(text));
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
    assertSoon(() -> readOrRefuse(part.repeat(400_000 / part.length())));
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
