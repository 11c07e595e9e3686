package ru.vekha.control.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** At the end of a run: arms the next. */
@Component
class ArmNextControlDelegate implements JavaDelegate {

  private final DeadlineRuns runs;

  ArmNextControlDelegate(DeadlineRuns runs) {
    this.runs = runs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    runs.armNext();
  }
}
