package ru.vekha.deadline.rule.repetition;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.span.Stretch;

/**
 * The calendar periods of one rhythm: months, quarters from January, half-years. A school's
 * half-years are September to December and January to May.
 */
record CalendarPeriods(Rhythm rhythm, DeadlineContext context) {

  /** Those that touch the roadmap's period. */
  List<Stretch> touching() {
    List<Stretch> periods = new ArrayList<>();
    LocalDate first = LocalDate.of(context.from().getYear() - 1, 1, 1);
    for (LocalDate day = first; !day.isAfter(context.to()); day = day.plusMonths(rhythm.months())) {
      Stretch period = period(day);
      if (belongs(period)) {
        periods.add(period);
      }
    }
    return periods;
  }

  /** Those that end inside the roadmap's period. */
  List<Stretch> ending() {
    return touching().stream().filter(each -> context.covers(each.last())).toList();
  }

  /** One occurrence made of each month that touches the roadmap's period, if due inside it. */
  static List<Occurrence> monthly(
      DeadlineContext context, Function<YearMonth, Occurrence> inMonth) {
    return new CalendarPeriods(Rhythm.MONTH, context)
        .touching().stream()
            .map(month -> inMonth.apply(YearMonth.from(month.first())))
            .filter(each -> context.covers(each.due()))
            .map(
                each ->
                    each.starts() == null ? each : context.occurrence(each.starts(), each.due()))
            .toList();
  }

  /** A school's halves of a year before its own are not its business. */
  private boolean belongs(Stretch period) {
    LocalDate starts = context.schoolYearStart();
    boolean earlier =
        (rhythm == Rhythm.HALF_YEAR || rhythm == Rhythm.FOUR_MONTHS)
            && starts != null
            && period.last().isBefore(starts);
    return !earlier
        && !period.last().isBefore(context.from())
        && !period.first().isAfter(context.to());
  }

  /** «Три раза в год» in a school: September to November, December to February, March to May. */
  private static Stretch thirdOfSchoolYear(LocalDate day) {
    LocalDate first =
        switch (day.getMonthValue()) {
          case 1 -> day.minusMonths(1);
          case 5 -> day.minusMonths(2);
          default -> day;
        };
    return new Stretch(first, first.plusMonths(3).minusDays(1));
  }

  private Stretch period(LocalDate day) {
    boolean ofSchool = context.isSchool() || context.isWithinSchoolYear();
    boolean june = !context.isSchool() && context.to().getMonthValue() == Month.JUNE.getValue();
    if (rhythm == Rhythm.HALF_YEAR && ofSchool && !june) {
      return day.getMonthValue() == 1
          ? new Stretch(day, LocalDate.of(day.getYear(), 5, 31))
          : new Stretch(LocalDate.of(day.getYear(), 9, 1), LocalDate.of(day.getYear(), 12, 31));
    }
    if (rhythm == Rhythm.FOUR_MONTHS && ofSchool) {
      return thirdOfSchoolYear(day);
    }
    return new Stretch(day, day.plusMonths(rhythm.months()).minusDays(1));
  }
}
