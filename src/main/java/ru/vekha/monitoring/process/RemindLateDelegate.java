package ru.vekha.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.monitoring.PeriodProgress;
import ru.vekha.monitoring.PeriodWatch;

/** Chases those who have not handed their data in: the day before, then every day after. */
@Component
class RemindLateDelegate implements JavaDelegate {

  private final PeriodWatch watch;
  private final PeriodProgress progress;
  private final ReportingInstances instances;
  private final PeriodBatch batch;

  RemindLateDelegate(
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
        watch::lockToRemind,
        period -> {
          progress.reminded(period);
          instances.tell(period, ReportingPeriodProcess.REMINDED);
        });
  }
}
