package ru.vekha.deadline.span;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import ru.vekha.deadline.DeadlineContext;

/**
 * «последняя пятница мая».
 *
 * @param number which of them, 1 to 4, or 5 for the last
 */
public record WeekdayOfMonth(int number, DayOfWeek weekday, Month month, YearMark year)
    implements YearlySpan {

  private static final int LAST = 5;

  /** Refuses a day that the month may not have. */
  public WeekdayOfMonth {
    if (number < 1 || number > LAST) {
      throw new IllegalArgumentException("Not every month has a " + weekday + " number " + number);
    }
  }

  @Override
  public String kind() {
    return "on_dates";
  }

  @Override
  public WeekdayOfMonth withYear(YearMark other) {
    return new WeekdayOfMonth(number, weekday, month, other);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    LocalDate first = LocalDate.of(year, month, 1);
    return Stretch.of(first.with(dayOfWeekInMonth(number == LAST ? -1 : number, weekday)));
  }

  @Override
  public Month endMonth() {
    return month;
  }

  /** The name in the nominative: the phrase is never a part of another one. */
  @Override
  public String words(GrammaticalCase grammaticalCase) {
    return WeekdayNames.numbered(number, weekday)
        + " "
        + MonthNames.of(month, GrammaticalCase.GENITIVE)
        + year.words();
  }
}
