package ru.vekha.control.process;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When a run's moment has come: says into how many lanes its work is parted. None when nothing is
 * left to do, because all was handed in meanwhile or another run was faster.
 */
@Component
class ShareControlListener implements ExecutionListener {

  private final StageWatch watch;
  private final Clock clock;
  private final int lanes;

  ShareControlListener(StageWatch watch, Clock clock, @Value("${vekha.control.lanes}") int lanes) {
    this.watch = watch;
    this.clock = clock;
    this.lanes = lanes;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Instant now = clock.instant();
    boolean due = watch.earliest().filter(earliest -> !earliest.isAfter(now)).isPresent();
    DeadlineControlProcess.LANES.on(execution).set(due ? lanes : 0);
  }
}
