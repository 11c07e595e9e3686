package ru.vekha.control.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vekha.engine.OwnWork;

/**
 * Notes the cards whose date has passed, a batch per transaction; what is late for whom is already
 * told by the card's date, this leaves the trace on the card and on the diagram.
 */
@Component
class ControlDeadlinesDelegate implements JavaDelegate {

  private final StageBatches batches;
  private final IdentityService identity;
  private final int batch;

  ControlDeadlinesDelegate(
      StageBatches batches, IdentityService identity, @Value("${vekha.control.batch}") int batch) {
    this.batches = batches;
    this.identity = identity;
    this.batch = batch;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OwnWork.forAllOrganisations(identity);
    DeadlineControlProcess.MORE_TO_CONTROL.on(execution).setLocal(batches.take(batch));
  }
}
