package ru.vekha.deadline.span;

import java.time.LocalDate;
import java.time.Month;
import ru.vekha.deadline.DeadlineContext;

/**
 * From one stretch to another: «с 1 января по 31 декабря 2021 г.», «май–сентябрь», «2022–2025
 * годы». It begins with the first and ends with the second; a year said once holds for both.
 */
public record Range(YearlySpan first, YearlySpan last) implements YearlySpan {

  private static final DeadlineContext ANY =
      DeadlineContext.of(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31), null);

  public Range {
    first = filled(first, last, -1);
    last = filled(last, first, 1);
    if (!fits(first, last) || !isInOrder(first, last)) {
      throw new IllegalArgumentException("The range ends before it begins");
    }
  }

  /** Whether the stated years let the range begin before it ends. */
  public static boolean isInOrder(YearlySpan first, YearlySpan last) {
    if (first.year() instanceof YearMark.Stated from && last.year() instanceof YearMark.Stated to) {
      return !first.inYear(from.year(), ANY).first().isAfter(last.inYear(to.year(), ANY).last());
    }
    return true;
  }

  /**
   * Whether the two can be the ends of one range: a day and a month can, a month and a year not.
   */
  public static boolean fits(YearlySpan first, YearlySpan last) {
    return first.getClass() == last.getClass() || isDayOrMonth(first) && isDayOrMonth(last);
  }

  private static boolean isDayOrMonth(YearlySpan span) {
    return span instanceof CalendarDay
        || span instanceof CalendarMonth
        || span instanceof MonthPart;
  }

  @Override
  public String kind() {
    return switch (last.kind()) {
      case "month", "month_range", "relative_school_year_month" -> "month_range";
      default -> "period_range";
    };
  }

  @Override
  public YearMark year() {
    return last.year();
  }

  @Override
  public Range withYear(YearMark other) {
    return new Range(first.withYear(new YearMark.Unstated()), last.withYear(other));
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    Stretch end = last.inYear(year, context);
    Stretch begin = first.inYear(year, context);
    if (begin.first().isAfter(end.last())) {
      begin = first.inYear(year - 1, context);
    }
    return new Stretch(begin.first(), end.last());
  }

  @Override
  public Stretch place(DeadlineContext context) {
    if (first.year() instanceof YearMark.Stated) {
      return new Stretch(first.place(context).first(), last.place(context).last());
    }
    if (first.year() instanceof YearMark.SchoolX x && crossesNewYear()) {
      return inYear(context.schoolYear() + x.later() + 1, context);
    }
    return YearlySpan.super.place(context);
  }

  /** Whether it begins in one calendar year and ends in the next: «сентябрь–май». */
  public boolean crossesNewYear() {
    return first.inYear(2001, ANY).first().isAfter(last.inYear(2001, ANY).last());
  }

  @Override
  public Month endMonth() {
    return last.endMonth();
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    return "с " + opening() + " по " + last.words(GrammaticalCase.ACCUSATIVE);
  }

  /** The beginning in the genitive, without what the end says for both: the month, the year. */
  private String opening() {
    YearlySpan withoutYear = first.withYear(new YearMark.Unstated());
    boolean figures = last instanceof CalendarDay && last.year() instanceof YearMark.Stated;
    boolean saysYearOnce = !figures && filled(withoutYear, last, -1).equals(first);
    if (!saysYearOnce || first instanceof CalendarYearSpan) {
      return first.words(GrammaticalCase.GENITIVE);
    }
    if (first instanceof CalendarDay one
        && last instanceof CalendarDay other
        && one.month() == other.month()
        && one.day() < other.day()) {
      return String.valueOf(one.day());
    }
    return withoutYear.words(GrammaticalCase.GENITIVE);
  }

  private static YearlySpan filled(YearlySpan span, YearlySpan other, int towards) {
    if (!span.yearIsUnstated() || other.yearIsUnstated()) {
      return span;
    }
    YearlySpan same = span.withYear(other.year());
    boolean fits = towards < 0 ? isInOrder(same, other) : isInOrder(other, same);
    if (!fits && other.year() instanceof YearMark.Stated stated) {
      return span.withYear(new YearMark.Stated(stated.year() + towards));
    }
    return same;
  }
}
