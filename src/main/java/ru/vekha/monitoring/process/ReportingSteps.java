package ru.vekha.monitoring.process;

import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.StepPerformer;
import ru.vekha.monitoring.ReportingPeriods;

/** Rows that ask for monitoring data: each occurrence is a reporting period of its organisation. */
@Component
class ReportingSteps implements StepPerformer {

  private static final String STEP = "deliverMonitoring";

  private final ReportingPeriods periods;

  ReportingSteps(ReportingPeriods periods) {
    this.periods = periods;
  }

  @Override
  public boolean performs(String step) {
    return step.equals(STEP);
  }

  @Override
  public void timeHasCome(ControlCard card) {
    periods.openFor(card);
  }
}
