package ru.vekha.reporting.discipline;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days that dates are looked at for, both included. */
public record DisciplinePeriod(LocalDate from, LocalDate to) {

  private static final int SCHOOL_YEAR_BEGINS = 9;

  /** Refuses what ends before it begins. */
  public DisciplinePeriod {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period from " + from + " to " + to);
    }
  }

  /** The month that a day is in. */
  public static DisciplinePeriod month(LocalDate day) {
    return new DisciplinePeriod(
        day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
  }

  /** The quarter that a day is in. */
  public static DisciplinePeriod quarter(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
    return new DisciplinePeriod(first, first.plusMonths(3).minusDays(1));
  }

  /** The school year that a day is in: from September to August. */
  public static DisciplinePeriod schoolYear(LocalDate day) {
    int year = day.getMonthValue() >= SCHOOL_YEAR_BEGINS ? day.getYear() : day.getYear() - 1;
    LocalDate first = LocalDate.of(year, SCHOOL_YEAR_BEGINS, 1);
    return new DisciplinePeriod(first, first.plusYears(1).minusDays(1));
  }
}
