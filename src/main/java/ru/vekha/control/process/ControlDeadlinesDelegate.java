package ru.vekha.control.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.engine.OwnWork;

/**
 * Notes the cards whose date has passed, a batch per transaction; what is late for whom is already
 * told by the card's date, this leaves the trace on the card and on the diagram.
 */
@Component
class ControlDeadlinesDelegate implements JavaDelegate {
  /**
   * One at a time is no faster than a timer each; 200 gain most of what batching can (adr 0007).
   */
  private static final int BATCH = 200;

  private final StageWatch watch;
  private final IdentityService identity;

  ControlDeadlinesDelegate(StageWatch watch, IdentityService identity) {
    this.watch = watch;
    this.identity = identity;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OwnWork.forAllOrganisations(identity);
    execution.setVariable(DeadlineControlProcess.MORE_TO_CONTROL, watch.takeBatch(BATCH) == BATCH);
  }
}
