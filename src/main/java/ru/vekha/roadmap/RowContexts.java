package ru.vekha.roadmap;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineContext;

/**
 * What the rows of a roadmap are dated by.
 *
 * @param from the first day of the period, null where nobody says it
 * @param to the last day of the period, null where nobody says it
 * @param order the order's date
 * @param schoolYearStart the first day of the school year of an organisation's own roadmap; null in
 *     the roadmap of an authority
 */
public record RowContexts(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate order,
    @Nullable LocalDate schoolYearStart) {

  /**
   * What is known of a roadmap; a period that nobody says is that of the school year.
   *
   * @param schoolYear the year in which the school year starts
   */
  public static RowContexts of(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate order,
      @Nullable Integer schoolYear) {
    LocalDate school = schoolYear == null ? null : LocalDate.of(schoolYear, Month.SEPTEMBER, 1);
    if (school == null || from != null && to != null) {
      return new RowContexts(from, to, order, school);
    }
    // A school prepares its year from the May before and closes it with the next summer.
    return new RowContexts(
        school.withMonth(Month.MAY.getValue()),
        school.plusYears(1).withMonth(Month.JUNE.getValue()).withDayOfMonth(30),
        order,
        school);
  }

  /** Those of a launched roadmap. */
  public static RowContexts of(Roadmap roadmap) {
    return of(roadmap.periodFrom(), roadmap.periodTo(), roadmap.orderDate(), roadmap.schoolYear());
  }

  /**
   * The year in which the school year of an organisation's roadmap most likely starts: that of the
   * first 1 September in the period, else the school year in which period or order lie; an order of
   * May or later prepares the next one. A person has to confirm it.
   */
  public static Optional<Integer> likelySchoolYear(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate order) {
    if (from != null && to != null) {
      LocalDate september = LocalDate.of(from.getYear(), Month.SEPTEMBER, 1);
      LocalDate first = september.isBefore(from) ? september.plusYears(1) : september;
      return Optional.of(first.isAfter(to) ? first.getYear() - 1 : first.getYear());
    }
    return Optional.ofNullable(order)
        .map(day -> day.getMonth().compareTo(Month.MAY) < 0 ? day.getYear() - 1 : day.getYear());
  }

  /** The row's context; none without a period. */
  public Optional<DeadlineContext> of(ActivityRow row) {
    return inSection(row.section());
  }

  /** The context of the rows of a section; none without a period. */
  public Optional<DeadlineContext> inSection(String section) {
    if (from == null || to == null || to.isBefore(from)) {
      return Optional.empty();
    }
    boolean closing = ActivityRow.isClosingStage(section);
    return Optional.of(new DeadlineContext(from, to, order, schoolYearStart, null, closing));
  }
}
