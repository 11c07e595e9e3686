package ru.vekha.execution.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.RoadmapDocument;

/**
 * The data of the order as it was read or settled; null where nobody has said it yet.
 *
 * @param movesDaysOff whether a due day that is a day off moves to the next working day (ГК РФ, ст.
 *     193); null while it has not been decided
 */
public record DraftHead(
    String title,
    @Nullable String orderNumber,
    @Nullable LocalDate orderDate,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Nullable Boolean movesDaysOff) {

  /** What the document itself says. */
  static DraftHead of(RoadmapDocument reading) {
    return new DraftHead(
        reading.title(),
        reading.orderNumber(),
        reading.orderDate(),
        reading.periodFrom(),
        reading.periodTo(),
        null);
  }

  /** The same order with days off decided. */
  public DraftHead movingDaysOff(boolean moves) {
    return new DraftHead(title, orderNumber, orderDate, periodFrom, periodTo, moves);
  }
}
