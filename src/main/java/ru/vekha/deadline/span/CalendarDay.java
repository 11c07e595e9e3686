package ru.vekha.deadline.span;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import ru.vekha.deadline.DeadlineContext;

/**
 * A date: «19.02.2021», «10 сентября».
 *
 * @param day 1 to the longest the month can be; in a shorter month (29 February) its last day
 */
public record CalendarDay(int day, Month month, YearMark year) implements Numbered {

  /** Refuses a date that the calendar does not have. */
  public CalendarDay {
    if (!exists(day, month, year)) {
      throw new IllegalArgumentException("There is no day " + day + " of " + month);
    }
  }

  /** Whether the calendar has such a date. */
  public static boolean exists(int day, Month month, YearMark year) {
    boolean leap = !(year instanceof YearMark.Stated stated) || Year.isLeap(stated.year());
    return day >= 1 && day <= month.length(leap);
  }

  @Override
  public String kind() {
    return "on_dates";
  }

  @Override
  public CalendarDay withYear(YearMark other) {
    return new CalendarDay(day, month, other);
  }

  @Override
  public boolean hasNumber(int number) {
    return exists(number, month, year);
  }

  @Override
  public CalendarDay withNumber(int number) {
    return new CalendarDay(number, month, year);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    YearMonth inMonth = YearMonth.of(year, month);
    return Stretch.of(inMonth.atDay(Math.min(day, inMonth.lengthOfMonth())));
  }

  @Override
  public Month endMonth() {
    return month;
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    if (year instanceof YearMark.Stated stated) {
      LocalDate date = LocalDate.of(stated.year(), month, day);
      return String.format(
          "%02d.%02d.%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
    return day + " " + MonthNames.of(month, GrammaticalCase.GENITIVE) + year.words();
  }
}
