package ru.vekha.notification.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import ru.vekha.calendar.WorkingCalendar;

/**
 * What a moment is in one time zone.
 *
 * @param works whether the day is a working day
 * @param soon the last day that counts as soon
 */
record LocalMorning(ZoneId zone, LocalDate today, int hour, boolean works, LocalDate soon) {

  static LocalMorning of(Instant now, ZoneId zone, int workingDaysAhead) {
    WorkingCalendar calendar = WorkingCalendar.ofRussia();
    ZonedDateTime local = now.atZone(zone);
    LocalDate today = local.toLocalDate();
    return new LocalMorning(
        zone,
        today,
        local.getHour(),
        calendar.isWorking(today),
        calendar.plusWorkingDays(today, workingDaysAhead));
  }
}
