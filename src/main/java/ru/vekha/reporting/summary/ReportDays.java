package ru.vekha.reporting.summary;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Organisation;

/** Which day a report is of: that of the organisation it is made for. */
@Component
class ReportDays {

  private final Clock clock;

  ReportDays(Clock clock) {
    this.clock = clock;
  }

  LocalDate today(Organisation organisation) {
    return LocalDate.now(clock.withZone(organisation.zone()));
  }
}
