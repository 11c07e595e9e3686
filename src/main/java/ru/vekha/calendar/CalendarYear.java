package ru.vekha.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The days of one year that are not what their day of the week says. */
record CalendarYear(String decree, Set<LocalDate> daysOff, Set<LocalDate> workingWeekends) {

  /** Loads the year's decree, or what the law says of a year that has none. */
  static CalendarYear load(int year) {
    Optional<CalendarFile> file = CalendarFile.ofYear(year);
    return file.map(CalendarYear::byDecree)
        .orElseGet(() -> byLaw(CalendarFile.ofLaw(year).holidays()));
  }

  boolean rests(LocalDate date) {
    return daysOff.contains(date);
  }

  boolean worksByDecree(LocalDate date) {
    return workingWeekends.contains(date);
  }

  private static CalendarYear byDecree(CalendarFile file) {
    Set<LocalDate> daysOff = new TreeSet<>(file.holidays());
    daysOff.addAll(file.movedDaysOff().keySet());
    return new CalendarYear(file.decree(), daysOff, file.workingWeekends());
  }

  /**
   * ТК РФ, ст. 112, part two: a day off that meets a holiday moves to the next working day, except
   * those that meet the holidays of January.
   */
  private static CalendarYear byLaw(Set<LocalDate> holidays) {
    Set<LocalDate> daysOff = new TreeSet<>(holidays);
    for (LocalDate holiday : holidays) {
      if (isWeekend(holiday) && holiday.getMonthValue() != 1) {
        LocalDate moved = holiday;
        while (isWeekend(moved) || daysOff.contains(moved)) {
          moved = moved.plusDays(1);
        }
        daysOff.add(moved);
      }
    }
    return new CalendarYear("", daysOff, Set.of());
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }
}
