package ru.vekha.monitoring.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.engine.OwnWork;
import ru.vekha.monitoring.PeriodCards;
import ru.vekha.monitoring.PeriodProgress;
import ru.vekha.monitoring.PeriodWatch;
import ru.vekha.monitoring.ReportingPeriod;

/** Starts the instances of planned periods, a batch per transaction. */
@Component
class OpenPeriodsDelegate implements JavaDelegate {

  static final int BATCH = 100;

  private final PeriodWatch watch;
  private final PeriodProgress progress;
  private final ReportingInstances instances;
  private final PeriodCards cards;
  private final IdentityService identity;

  OpenPeriodsDelegate(
      PeriodWatch watch,
      PeriodProgress progress,
      ReportingInstances instances,
      PeriodCards cards,
      IdentityService identity) {
    this.watch = watch;
    this.progress = progress;
    this.instances = instances;
    this.cards = cards;
    this.identity = identity;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OwnWork.forAllOrganisations(identity);
    List<ReportingPeriod> planned = watch.lockPlanned(BATCH);
    for (ReportingPeriod period : planned) {
      String instance = instances.start(period);
      progress.started(period.id(), instance);
      cards.begun(period, instance);
    }
    ReportingPeriodProcess.MORE_TO_WATCH.on(execution).set(planned.size() == BATCH);
  }
}
