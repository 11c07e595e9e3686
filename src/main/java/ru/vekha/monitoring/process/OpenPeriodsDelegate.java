package ru.vekha.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.monitoring.PeriodCards;
import ru.vekha.monitoring.PeriodProgress;
import ru.vekha.monitoring.PeriodWatch;

/** Starts the instances of planned periods, a batch per transaction. */
@Component
class OpenPeriodsDelegate implements JavaDelegate {

  private final PeriodWatch watch;
  private final PeriodProgress progress;
  private final ReportingInstances instances;
  private final PeriodCards cards;
  private final PeriodBatch batch;

  OpenPeriodsDelegate(
      PeriodWatch watch,
      PeriodProgress progress,
      ReportingInstances instances,
      PeriodCards cards,
      PeriodBatch batch) {
    this.watch = watch;
    this.progress = progress;
    this.instances = instances;
    this.cards = cards;
    this.batch = batch;
  }

  @Override
  public void execute(DelegateExecution execution) {
    batch.first(
        execution,
        watch::lockPlanned,
        period -> {
          String instance = instances.start(period);
          progress.started(period.id(), instance);
          cards.begun(period, instance);
        });
  }
}
