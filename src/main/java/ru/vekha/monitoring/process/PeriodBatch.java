package ru.vekha.monitoring.process;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import ru.vekha.engine.OwnWork;
import ru.vekha.monitoring.ReportingPeriod;

/** One batch of periods in a transaction of the minute's run; a full one means that more wait. */
@Component
class PeriodBatch {

  private static final int SIZE = 100;

  private final IdentityService identity;

  PeriodBatch(IdentityService identity) {
    this.identity = identity;
  }

  /** Does the first work of a round and says whether more waits. */
  void first(
      DelegateExecution execution,
      IntFunction<List<ReportingPeriod>> locked,
      Consumer<ReportingPeriod> work) {
    boolean full = isFull(locked, work);
    ReportingPeriodProcess.MORE_TO_WATCH.on(execution).set(full);
  }

  /** Does further work of a round, which goes on while any of it has more waiting. */
  void next(
      DelegateExecution execution,
      IntFunction<List<ReportingPeriod>> locked,
      Consumer<ReportingPeriod> work) {
    boolean full = isFull(locked, work);
    boolean more = ReportingPeriodProcess.MORE_TO_WATCH.from(execution);
    ReportingPeriodProcess.MORE_TO_WATCH.on(execution).set(more || full);
  }

  private boolean isFull(
      IntFunction<List<ReportingPeriod>> locked, Consumer<ReportingPeriod> work) {
    OwnWork.forAllOrganisations(identity);
    List<ReportingPeriod> batch = locked.apply(SIZE);
    batch.forEach(work);
    return batch.size() == SIZE;
  }
}
