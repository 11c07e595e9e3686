package ru.vekha.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.monitoring.PeriodPlanning;
import ru.vekha.monitoring.ReportingPeriods;

/** Plans the same period for those who report to this organisation. */
@Component
class PlanBelowDelegate implements JavaDelegate {

  private final ReportingPeriods periods;
  private final PeriodPlanning planning;

  PlanBelowDelegate(ReportingPeriods periods, PeriodPlanning planning) {
    this.periods = periods;
    this.planning = planning;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var period = periods.lock(ReportingPeriodProcess.PERIOD_ID.from(execution));
    ReportingPeriodProcess.ANYONE_BELOW.on(execution).set(planning.planBelow(period));
  }
}
