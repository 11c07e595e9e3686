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

/** Chases those who have not handed their data in: the day before, then every day after. */
@Component
class RemindLateDelegate implements JavaDelegate {

  private final PeriodWatch watch;
  private final PeriodProgress progress;
  private final ReportingInstances instances;
  private final IdentityService identity;

  RemindLateDelegate(
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
    List<ReportingPeriod> late = watch.lockToRemind(OpenPeriodsDelegate.BATCH);
    for (ReportingPeriod period : late) {
      progress.reminded(period);
      instances.tell(period, ReportingPeriodProcess.REMINDED);
    }
    boolean more = ReportingPeriodProcess.MORE_TO_WATCH.from(execution);
    ReportingPeriodProcess.MORE_TO_WATCH
        .on(execution)
        .set(more || late.size() == OpenPeriodsDelegate.BATCH);
  }
}
