package ru.vekha.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.monitoring.PeriodProgress;
import ru.vekha.monitoring.PeriodWatch;

/** Lets a level report when all below have delivered or it has waited long enough. */
@Component
class EndCollectionDelegate implements JavaDelegate {

  private final PeriodWatch watch;
  private final PeriodProgress progress;
  private final ReportingInstances instances;
  private final PeriodBatch batch;

  EndCollectionDelegate(
      PeriodWatch watch, PeriodProgress progress, ReportingInstances instances, PeriodBatch batch) {
    this.watch = watch;
    this.progress = progress;
    this.instances = instances;
    this.batch = batch;
  }

  @Override
  public void execute(DelegateExecution execution) {
    batch.next(
        execution,
        watch::lockCollected,
        period -> {
          progress.collected(period.id());
          instances.tell(period, ReportingPeriodProcess.COLLECTION_ENDED);
        });
  }
}
