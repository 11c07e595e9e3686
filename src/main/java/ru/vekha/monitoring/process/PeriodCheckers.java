package ru.vekha.monitoring.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.control.ControlCard;
import ru.vekha.monitoring.ReportingPeriod;
import ru.vekha.monitoring.ReportingPeriods;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;

/** Who checks data that were handed in, and until when. */
@Component
class PeriodCheckers {

  private final ReportingPeriods periods;
  private final Organisations organisations;
  private final ResponsibleGroups groups;
  private final WorkingCalendar calendar;
  private final Clock clock;
  private final int workingDays;

  PeriodCheckers(
      ReportingPeriods periods,
      Organisations organisations,
      ResponsibleGroups groups,
      WorkingCalendar calendar,
      Clock clock,
      @Value("${vekha.monitoring.working-days-to-check}") int workingDays) {
    this.periods = periods;
    this.organisations = organisations;
    this.groups = groups;
    this.calendar = calendar;
    this.clock = clock;
    this.workingDays = workingDays;
  }

  /** What the diagram asks after a hand-in. */
  Map<String, Object> variables(ReportingPeriod period, int round) {
    Map<String, Object> variables = new HashMap<>();
    variables.put(ReportingPeriodProcess.ROUND, round);
    variables.put(ReportingPeriodProcess.HAS_ABOVE, period.aboveId() != null);
    if (period.aboveId() != null) {
      Organisation above = organisations.get(periods.get(period.aboveId()).organisationId());
      variables.put(ReportingPeriodProcess.ABOVE_ORGANISATION_ID, above.id());
      variables.put(ReportingPeriodProcess.CHECKER_GROUP, groups.of(above));
      variables.put(ReportingPeriodProcess.CHECK_BY, checkBy(above.zone()));
    }
    return variables;
  }

  private String checkBy(ZoneId zone) {
    LocalDate last = calendar.plusWorkingDays(LocalDate.now(clock.withZone(zone)), workingDays);
    return ReportingInstances.lastMoment(ControlCard.endOf(last, zone));
  }
}
