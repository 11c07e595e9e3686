package ru.vekha.deadline.span;

import java.time.LocalDate;
import java.time.Month;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.deadline.DeadlineContext;

/** «первый рабочий день сентября», «последний рабочий день августа». */
public record WorkingDayOfMonth(boolean last, Month month, YearMark year) implements YearlySpan {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.ofRussia();

  @Override
  public String kind() {
    return "on_dates";
  }

  @Override
  public WorkingDayOfMonth withYear(YearMark other) {
    return new WorkingDayOfMonth(last, month, other);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    LocalDate first = LocalDate.of(year, month, 1);
    return Stretch.of(
        last
            ? CALENDAR.minusWorkingDays(first.plusMonths(1), 1)
            : CALENDAR.nextWorkingDayOrSame(first));
  }

  @Override
  public Month endMonth() {
    return month;
  }

  /** The name in the nominative: the phrase is never a part of another one. */
  @Override
  public String words(GrammaticalCase grammaticalCase) {
    return (last ? "последний" : "первый")
        + " рабочий день "
        + MonthNames.of(month, GrammaticalCase.GENITIVE)
        + year.words();
  }
}
