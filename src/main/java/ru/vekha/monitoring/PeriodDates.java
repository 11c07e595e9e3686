package ru.vekha.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vekha.calendar.WorkingCalendar;

/** When those below are due, so that the level above has time to check and consolidate. */
@Component
class PeriodDates {

  private final WorkingCalendar calendar;
  private final int workingDays;

  PeriodDates(
      WorkingCalendar calendar,
      @Value("${vekha.monitoring.working-days-to-consolidate}") int workingDays) {
    this.calendar = calendar;
    this.workingDays = workingDays;
  }

  /** The last day of those below: some working days earlier, never in the past. */
  LocalDate dueBelow(LocalDate due, LocalDate today) {
    LocalDate below = calendar.minusWorkingDays(due, workingDays);
    if (!below.isBefore(today)) {
      return below;
    }
    return due.isBefore(today) ? due : today;
  }

  /** The last day of the level above those who are due on a day. */
  LocalDate dueAbove(LocalDate due) {
    return calendar.plusWorkingDays(due, workingDays);
  }

  /**
   * Until when a level waits: to the beginning of its own last day. Where those below have no day
   * of their own before it, to the end of that day.
   */
  static Instant collectUntil(LocalDate due, LocalDate dueBelow, ZoneId zone) {
    return dueBelow.isBefore(due)
        ? due.atStartOfDay(zone).toInstant()
        : dueBelow.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
