package ru.vekha.monitoring;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** How long the time is that one report covers. */
public enum ReportingKind {
  MONTH("Месяц"),
  QUARTER("Квартал"),
  YEAR("Год"),
  SCHOOL_YEAR("Учебный год");

  private static final int MONTHS_OF_A_QUARTER = 3;

  private final String title;

  ReportingKind(String title) {
    this.title = title;
  }

  /** The kind as users read it. */
  public String title() {
    return title;
  }

  /** The period of this kind that a day lies in. */
  public ReportingSpan around(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return switch (this) {
      case MONTH -> span(month, month);
      case QUARTER -> {
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
        yield span(first, first.plusMonths(MONTHS_OF_A_QUARTER - 1));
      }
      case YEAR -> span(month.withMonth(1), month.withMonth(Month.DECEMBER.getValue()));
      case SCHOOL_YEAR -> {
        boolean autumn = month.getMonthValue() >= Month.SEPTEMBER.getValue();
        YearMonth first = YearMonth.of(autumn ? day.getYear() : day.getYear() - 1, Month.SEPTEMBER);
        yield span(first, first.plusMonths(11));
      }
    };
  }

  /** The period of this kind that ends in a year; of months and quarters the last one. */
  public ReportingSpan endingIn(int year) {
    return around(
        this == SCHOOL_YEAR ? LocalDate.of(year, Month.AUGUST, 31) : LocalDate.of(year, 12, 31));
  }

  private ReportingSpan span(YearMonth first, YearMonth last) {
    return new ReportingSpan(this, first.atDay(1), last.atEndOfMonth());
  }
}
