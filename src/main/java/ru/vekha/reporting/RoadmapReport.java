package ru.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ru.vekha.roadmap.Roadmap;

/**
 * How far a roadmap is on a day.
 *
 * @param authority the full name of the one that issued it
 * @param amendments the orders that changed it since, oldest first
 * @param asOf the day of the report in the authority's zone
 * @param activities in printed order
 */
public record RoadmapReport(
    Roadmap roadmap,
    String authority,
    List<AmendingOrder> amendments,
    LocalDate asOf,
    List<ReportedActivity> activities) {

  /** What the last column counts; printed under the head. */
  public static final String LEGEND =
      "Дни просрочки считаются от срока до дня, когда представлен результат, а по незавершённой"
          + " работе до даты отчёта. Если поручений несколько, показано наибольшее число.";

  /** Keeps its own copies of the lists. */
  public RoadmapReport {
    amendments = List.copyOf(amendments);
    activities = List.copyOf(activities);
  }

  /** The order that approved it. */
  public String order() {
    return "Приказ " + PrintedDays.ofOrder(roadmap.orderDate(), roadmap.orderNumber());
  }

  /** The orders that changed it since; empty when there are none. */
  public String changes() {
    return amendments.isEmpty()
        ? ""
        : amendments.stream()
            .map(order -> "приказ " + PrintedDays.ofOrder(order.date(), order.number()))
            .collect(Collectors.joining(", ", "(с изменениями: ", ")"));
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
