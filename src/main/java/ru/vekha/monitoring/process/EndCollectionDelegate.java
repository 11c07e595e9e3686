package ru.vekha.monitoring.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.engine.OwnWork;
import ru.vekha.monitoring.PeriodProgress;
import ru.vekha.monitoring.PeriodWatch;
import ru.vekha.monitoring.ReportingPeriod;

/** Lets a level report when all below have delivered or it has waited long enough. */
@Component
class EndCollectionDelegate implements JavaDelegate {

  private final PeriodWatch watch;
  private final PeriodProgress progress;
  private final ReportingInstances instances;
  private final IdentityService identity;

  EndCollectionDelegate(
      PeriodWatch watch,
      PeriodProgress progress,
      ReportingInstances instances,
      IdentityService identity) {
    this.watch = watch;
    this.progress = progress;
    this.instances = instances;
    this.identity = identity;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OwnWork.forAllOrganisations(identity);
    List<ReportingPeriod> collected = watch.lockCollected(OpenPeriodsDelegate.BATCH);
    for (ReportingPeriod period : collected) {
      progress.collected(period.id());
      instances.tell(period, ReportingPeriodProcess.COLLECTION_ENDED);
    }
    boolean more = ReportingPeriodProcess.MORE_TO_WATCH.from(execution);
    ReportingPeriodProcess.MORE_TO_WATCH
        .on(execution)
        .set(more || collected.size() == OpenPeriodsDelegate.BATCH);
  }
}
