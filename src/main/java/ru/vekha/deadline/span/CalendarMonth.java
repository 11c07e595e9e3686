package ru.vekha.deadline.span;

import java.time.Month;
import java.time.YearMonth;
import ru.vekha.deadline.DeadlineContext;

/** A month: «декабрь 2021 г.», «в мае», «май Х года». */
public record CalendarMonth(Month month, YearMark year) implements YearlySpan {

  @Override
  public String kind() {
    return year instanceof YearMark.SchoolX ? "relative_school_year_month" : "month";
  }

  @Override
  public CalendarMonth withYear(YearMark other) {
    return new CalendarMonth(month, other);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    YearMonth inMonth = YearMonth.of(year, month);
    return new Stretch(inMonth.atDay(1), inMonth.atEndOfMonth());
  }

  @Override
  public Month endMonth() {
    return month;
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    return MonthNames.of(month, grammaticalCase) + year.words();
  }
}
