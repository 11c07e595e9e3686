package ru.vekha.control.process;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When a run's moment has come: says into how many lanes its work is parted. One is enough for a
 * batch; there is none when nothing is left to do, because all was handed in meanwhile or another
 * run was faster.
 */
@Component
class ShareControlListener implements ExecutionListener {

  private final StageWatch watch;
  private final Clock clock;
  private final int lanes;
  private final int batch;

  ShareControlListener(
      StageWatch watch,
      Clock clock,
      @Value("${vekha.control.lanes}") int lanes,
      @Value("${vekha.control.batch}") int batch) {
    this.watch = watch;
    this.clock = clock;
    this.lanes = lanes;
    this.batch = batch;
  }

  @Override
  public void notify(DelegateExecution execution) {
    watch.release();
    int batches = (watch.due(clock.instant(), lanes * batch) + batch - 1) / batch;
    DeadlineControlProcess.LANES.on(execution).set(batches);
  }
}
