package ru.vekha.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days on which Russia works a five-day week. Days off are Saturdays, Sundays, the holidays of
 * ТК РФ, ст. 112 and the days that the government's yearly decree moves. A year without a decree
 * has the holidays of the law only, and is provisional.
 */
public final class WorkingCalendar {

  private static final WorkingCalendar RUSSIA = new WorkingCalendar();

  private final Map<Integer, CalendarYear> years = new ConcurrentHashMap<>();

  private WorkingCalendar() {}

  /** The calendar of the decrees that ship with Vekha. */
  public static WorkingCalendar ofRussia() {
    return RUSSIA;
  }

  /** Whether the day is a working day. */
  public boolean isWorking(LocalDate date) {
    CalendarYear year = year(date.getYear());
    if (year.worksByDecree(date)) {
      return true;
    }
    return !isWeekend(date) && !year.rests(date);
  }

  /** The working day that stands n working days after the date; n may be 0 and then it is same. */
  public LocalDate plusWorkingDays(LocalDate date, int n) {
    return step(date, notNegative(n), 1);
  }

  /** The working day that stands n working days before the date; with 0 the date itself. */
  public LocalDate minusWorkingDays(LocalDate date, int n) {
    return step(date, notNegative(n), -1);
  }

  /** How many working days come after the first date, up to the last and that included. */
  public int workingDaysAfter(LocalDate first, LocalDate last) {
    return (int)
        first
            .plusDays(1)
            .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
            .filter(this::isWorking)
            .count();
  }

  /** The date itself when it is a working day, otherwise the next one (ГК РФ, ст. 193). */
  public LocalDate nextWorkingDayOrSame(LocalDate date) {
    LocalDate day = date;
    while (!isWorking(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Whether the year has no decree yet, so that its days off may still move. */
  public boolean isProvisional(int year) {
    return year(year).decree().isEmpty();
  }

  /** The decree the year's days off come from; empty when the year is provisional. */
  public String decree(int year) {
    return year(year).decree();
  }

  private CalendarYear year(int year) {
    return years.computeIfAbsent(year, CalendarYear::load);
  }

  private LocalDate step(LocalDate date, int n, int direction) {
    LocalDate day = date;
    for (int left = n; left > 0; ) {
      day = day.plusDays(direction);
      if (isWorking(day)) {
        left--;
      }
    }
    return day;
  }

  private static int notNegative(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("The number of working days is negative: " + n);
    }
    return n;
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
