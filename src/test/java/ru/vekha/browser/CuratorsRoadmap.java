package ru.vekha.browser;

import java.time.Clock;
import java.time.LocalDate;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.RoadmapCatalogue;
import ru.vekha.roadmap.RoadmapData;

/**
 * A shipped roadmap whose order is five months old. A curator's work of every quarter has an
 * assignment of its own in it, in place of a row that reporting periods perform; its first dates
 * have passed.
 */
final class CuratorsRoadmap {

  static final String ACTIVITY = "Информирование о программе наставничества";

  private static final String PERFORMED_BY_PERIODS = "Персонифицированный учёт участников";

  private CuratorsRoadmap() {}

  static RoadmapData at(Clock clock) {
    LocalDate order = LocalDate.now(clock).minusMonths(5);
    RoadmapData shipped =
        RoadmapCatalogue.shipped().find("dzerzhinsk-2021").orElseThrow().movedTo(order);
    return new RoadmapData(
        shipped.id(),
        shipped.title(),
        shipped.authorityKind(),
        shipped.place(),
        shipped.orderNumber(),
        shipped.orderDate(),
        shipped.periodFrom(),
        shipped.periodTo(),
        shipped.rows().stream().map(CuratorsRoadmap::withMemos).toList());
  }

  private static ActivityRow withMemos(ActivityRow row) {
    return row.title().equals(PERFORMED_BY_PERIODS)
        ? new ActivityRow(
            row.number(),
            row.section(),
            row.group(),
            ACTIVITY,
            row.deadline(),
            row.responsible(),
            "Информация на сайте, памятки",
            row.place(),
            row.parts())
        : row;
  }
}
