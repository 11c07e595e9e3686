package ru.vekha.control.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every minute: arms a run whatever has become of the last. */
@Component
class ArmControlDelegate implements JavaDelegate {

  private final DeadlineRuns runs;

  ArmControlDelegate(DeadlineRuns runs) {
    this.runs = runs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    runs.arm();
  }
}
