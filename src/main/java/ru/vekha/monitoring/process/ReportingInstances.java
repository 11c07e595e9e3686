package ru.vekha.monitoring.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import ru.vekha.engine.Tenancy;
import ru.vekha.monitoring.ReportingPeriod;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;

/** The engine's side of reporting periods: starts and moves their instances. */
@Component
class ReportingInstances {

  private final RuntimeService runtime;
  private final Organisations organisations;
  private final ResponsibleGroups groups;

  ReportingInstances(
      RuntimeService runtime, Organisations organisations, ResponsibleGroups groups) {
    this.runtime = runtime;
    this.organisations = organisations;
    this.groups = groups;
  }

  /** Starts the process of a period and returns the instance's id. */
  String start(ReportingPeriod period) {
    Organisation organisation = organisations.get(period.organisationId());
    VariableMap variables = Variables.createVariables();
    variables.putValue(Tenancy.ORGANISATION_ID, organisation.id());
    ReportingPeriodProcess.PERIOD_ID.on(variables).set(period.id());
    ReportingPeriodProcess.RESPONSIBLE_GROUP.on(variables).set(groups.of(organisation));
    ReportingPeriodProcess.DUE_MOMENT.on(variables).set(lastMoment(period.dueAt()));
    return runtime
        .startProcessInstanceByKey(ReportingPeriodProcess.ID, period.id().toString(), variables)
        .getId();
  }

  /** Tells an instance something, if it still waits for it. */
  void tell(ReportingPeriod period, String message) {
    runtime
        .createMessageCorrelation(message)
        .processInstanceId(period.processInstanceId())
        .correlateAll();
  }

  /** The second before a day is over, so that lists show the due day itself. */
  static String lastMoment(Instant endOfDay) {
    return endOfDay.minusSeconds(1).truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
