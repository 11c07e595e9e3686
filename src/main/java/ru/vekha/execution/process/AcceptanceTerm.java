package ru.vekha.execution.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vekha.calendar.WorkingCalendar;

/** How long a controller has for a result that was handed in: working days, a setting. */
@Component
class AcceptanceTerm {

  private final WorkingCalendar calendar;
  private final Clock clock;
  private final int workingDays;

  AcceptanceTerm(
      WorkingCalendar calendar,
      Clock clock,
      @Value("${vekha.acceptance.working-days}") int workingDays) {
    this.calendar = calendar;
    this.clock = clock;
    this.workingDays = workingDays;
  }

  /** The last day for a decision on what is handed in now. */
  LocalDate from(ZoneId zone) {
    return calendar.plusWorkingDays(LocalDate.now(clock.withZone(zone)), workingDays);
  }
}
