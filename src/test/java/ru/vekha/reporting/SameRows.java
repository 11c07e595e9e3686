package ru.vekha.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapDocument;
import ru.vekha.roadmap.RoadmapReader;

/** Reads a report as any roadmap and compares it with what was written. */
public final class SameRows {

  private SameRows() {}

  /** Order, period, title and every row come back as they went. */
  public static void assertReadAgain(RoadmapReport report, String fileName, byte[] file) {
    RoadmapDocument read = new RoadmapReader(ReadLimits.standard()).read(fileName, file);

    assertThat(read.rows().stream().map(SameRows::words).toList())
        .isEqualTo(report.activities().stream().map(SameRows::words).toList());
    assertThat(read.authority()).isEqualTo(report.authority());
    assertThat(read.title()).isEqualTo(report.roadmap().title());
    assertThat(read.orderNumber()).isEqualTo(report.roadmap().orderNumber());
    assertThat(read.orderDate()).isEqualTo(report.roadmap().orderDate());
    assertThat(read.periodFrom()).isEqualTo(report.roadmap().periodFrom());
    assertThat(read.periodTo()).isEqualTo(report.roadmap().periodTo());
  }

  private static List<String> words(ActivityRow row) {
    return List.of(
        row.section(),
        row.plainNumber(),
        row.title(),
        row.deadline(),
        row.responsible(),
        row.result());
  }

  private static List<String> words(ReportedActivity row) {
    var activity = row.activity();
    return List.of(
        activity.section(),
        activity.number(),
        activity.title(),
        activity.deadline(),
        activity.responsible(),
        activity.result());
  }
}
