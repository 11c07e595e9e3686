package ru.vekha.control.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.control.ControlCard;

/** When a stage comes: the same second in every organisation's own day. */
@Component
class StageMoments {

  private final WorkingCalendar calendar;
  private final ControlRules rules;

  StageMoments(WorkingCalendar calendar, ControlRules rules) {
    this.calendar = calendar;
    this.rules = rules;
  }

  /**
   * The moment of a stage. Days of delay are counted from the day on which somebody could work at
   * it: what was opened or sent back after its date is late at once, but does not go up at once.
   *
   * @param days working days from the due day, as {@link Stage#days} counts them
   * @param due the day
   * @param since the day from which it could be worked at
   */
  Instant of(int days, LocalDate due, LocalDate since, ZoneId zone) {
    if (days > 1) {
      LocalDate from = since.isAfter(due) ? since : due;
      return ControlCard.endOf(calendar.plusWorkingDays(from, days - 1), zone);
    }
    if (days == 1) {
      return ControlCard.endOf(due, zone);
    }
    LocalDate day = days == 0 ? workingOrBefore(due) : calendar.minusWorkingDays(due, -days);
    return day.atTime(rules.reminderHour(), 0).atZone(zone).toInstant();
  }

  /** A reminder of a day off is read on the last working day before it. */
  private LocalDate workingOrBefore(LocalDate due) {
    return calendar.isWorking(due) ? due : calendar.minusWorkingDays(due, 1);
  }
}
