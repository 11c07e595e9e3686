package ru.vekha.execution.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapDocument;
import ru.vekha.roadmap.RowContexts;

/**
 * The data of the order as it was read or settled; null where nobody has said it yet.
 *
 * @param movesDaysOff whether a due day that is a day off moves to the next working day (ГК РФ, ст.
 *     193); null while it has not been decided
 * @param schoolYear the year in which the school year of an organisation's own roadmap starts
 */
public record DraftHead(
    String title,
    @Nullable String orderNumber,
    @Nullable LocalDate orderDate,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Nullable Boolean movesDaysOff,
    @Nullable Integer schoolYear) {

  /** What the document itself says. */
  static DraftHead of(RoadmapDocument reading) {
    return new DraftHead(
        reading.title(),
        reading.orderNumber(),
        reading.orderDate(),
        reading.periodFrom(),
        reading.periodTo(),
        null,
        null);
  }

  /** What is not said is as in a running roadmap; number and date are the new order's own. */
  DraftHead orAsIn(Roadmap roadmap) {
    boolean period = periodFrom != null && periodTo != null;
    return new DraftHead(
        title.isBlank() ? roadmap.title() : title,
        orderNumber,
        orderDate,
        period ? periodFrom : roadmap.periodFrom(),
        period ? periodTo : roadmap.periodTo(),
        movesDaysOff == null ? Boolean.valueOf(roadmap.movesDaysOff()) : movesDaysOff,
        schoolYear == null ? roadmap.schoolYear() : schoolYear);
  }

  /** The same order with days off decided. */
  public DraftHead movingDaysOff(boolean moves) {
    return new DraftHead(title, orderNumber, orderDate, periodFrom, periodTo, moves, schoolYear);
  }

  /** What dates the rows. */
  public RowContexts contexts(@Nullable LocalDate launchDay) {
    return RowContexts.of(periodFrom, periodTo, launchDay, schoolYear);
  }

  /**
   * As an organisation's own roadmap, with the likely school year and period where none is said.
   */
  DraftHead ofOrganisation() {
    Integer year =
        schoolYear == null
            ? RowContexts.likelySchoolYear(periodFrom, periodTo, orderDate).orElse(null)
            : schoolYear;
    RowContexts likely = RowContexts.of(periodFrom, periodTo, orderDate, year);
    return new DraftHead(
        title, orderNumber, orderDate, likely.from(), likely.to(), movesDaysOff, year);
  }
}
