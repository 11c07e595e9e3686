package ru.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import ru.vekha.roadmap.Roadmap;

/**
 * How far a roadmap is on a day.
 *
 * @param authority the full name of the one that issued it
 * @param asOf the day of the report in the authority's zone
 * @param activities in printed order
 */
public record RoadmapReport(
    Roadmap roadmap, String authority, LocalDate asOf, List<ReportedActivity> activities) {

  /** What the last column counts; printed under the head. */
  public static final String LEGEND =
      "Дни просрочки считаются от срока до дня, когда представлен результат, а по незавершённой"
          + " работе до даты отчёта. Если поручений несколько, показано наибольшее число.";

  /** Keeps its own copy of the activities. */
  public RoadmapReport {
    activities = List.copyOf(activities);
  }

  /** The order that approved it. */
  public String order() {
    String date = "Приказ от " + PrintedDays.of(roadmap.orderDate());
    return roadmap.orderNumber().isEmpty() ? date : date + " № " + roadmap.orderNumber();
  }

  /** The period it runs for. */
  public String period() {
    return "Срок реализации: с %s по %s"
        .formatted(PrintedDays.of(roadmap.periodFrom()), PrintedDays.of(roadmap.periodTo()));
  }

  /** The day of the report. */
  public String state() {
    return "Состояние на " + PrintedDays.of(asOf);
  }

  /**
   * What a file of this report is called.
   *
   * @param ending without a dot: {@code docx}
   */
  public String fileName(String ending) {
    String name =
        "Дорожная карта, %s, состояние на %s"
            .formatted(order().replaceFirst("^П", "п"), PrintedDays.of(asOf));
    return name.replaceAll("[\\p{Cntrl}\"<>|:*?/\\\\]", "-") + "." + ending;
  }
}
