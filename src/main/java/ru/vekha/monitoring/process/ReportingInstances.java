package ru.vekha.monitoring.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.engine.Tenancy;
import ru.vekha.monitoring.PeriodCards;
import ru.vekha.monitoring.ReportingPeriod;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;

/** The engine's side of reporting periods: starts and moves their instances. */
@Component
class ReportingInstances {

  private final RuntimeService runtime;
  private final Organisations organisations;
  private final ResponsibleGroups groups;
  private final PeriodCards cards;

  ReportingInstances(
      RuntimeService runtime,
      Organisations organisations,
      ResponsibleGroups groups,
      PeriodCards cards) {
    this.cards = cards;
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
    Optional<ControlCard> card = cards.firstOf(period);
    ReportingPeriodProcess.ASSIGNMENT_ID.on(variables).set(card.map(ControlCard::id).orElse(null));
    ReportingPeriodProcess.RESPONSIBLE_GROUP
        .on(variables)
        .set(
            card.map(each -> each.responsibleRole().groupId())
                .orElseGet(() -> groups.of(organisation)));
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
