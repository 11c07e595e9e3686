package ru.vekha.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.monitoring.Consolidation;
import ru.vekha.monitoring.ReportingPeriods;

/** Puts the period's data together and gives them to a person to confirm. */
@Component
class ConsolidatePeriodDelegate implements JavaDelegate {

  private final ReportingPeriods periods;
  private final Consolidation consolidation;

  ConsolidatePeriodDelegate(ReportingPeriods periods, Consolidation consolidation) {
    this.periods = periods;
    this.consolidation = consolidation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    consolidation.prepare(periods.lock(ReportingPeriodProcess.PERIOD_ID.from(execution)));
  }
}
