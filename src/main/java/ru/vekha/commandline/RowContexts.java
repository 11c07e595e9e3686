package ru.vekha.commandline;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.RoadmapDocument;

/**
 * What the rows of a document are dated by.
 *
 * @param from the first day of the period, null where nobody says it
 * @param to the last day of the period, null where nobody says it
 * @param order the order's date
 * @param schoolYearStart the first day of the school year of a school's own roadmap
 */
record RowContexts(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate order,
    @Nullable LocalDate schoolYearStart) {

  /** What the options say, and where they are silent, the document. */
  static RowContexts of(RoadmapDocument document, CommandOptions options) {
    LocalDate from = options.from() == null ? document.periodFrom() : options.from();
    LocalDate to = options.to() == null ? document.periodTo() : options.to();
    LocalDate school = options.schoolYearStart();
    if ((from == null || to == null) && school != null) {
      // A school prepares its year from the May before and closes it with the next summer.
      from = school.withMonth(Month.MAY.getValue());
      to = school.plusYears(1).withMonth(Month.JUNE.getValue()).withDayOfMonth(30);
    }
    LocalDate order = options.order() == null ? document.orderDate() : options.order();
    return new RowContexts(from, to, order, school);
  }

  /** The row's context; none without a period. */
  Optional<DeadlineContext> of(ActivityRow row) {
    if (from == null || to == null || to.isBefore(from)) {
      return Optional.empty();
    }
    return Optional.of(
        new DeadlineContext(from, to, order, schoolYearStart, null, row.isInClosingStage()));
  }
}
