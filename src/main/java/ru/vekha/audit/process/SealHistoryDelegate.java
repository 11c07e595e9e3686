package ru.vekha.audit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ru.vekha.audit.DailyAnchor;
import ru.vekha.audit.HistorySealer;

/** Seals a batch of the log, and makes the day's value. */
@Component
class SealHistoryDelegate implements JavaDelegate {

  private static final int BATCH = 5_000;

  private static final Logger LOG = LoggerFactory.getLogger(SealHistoryDelegate.class);

  private final HistorySealer sealer;
  private final DailyAnchor anchor;

  SealHistoryDelegate(HistorySealer sealer, DailyAnchor anchor) {
    this.sealer = sealer;
    this.anchor = anchor;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean more = sealer.seal(BATCH) == BATCH;
    if (!more) {
      // In the log of the server the value is outside the database, wherever that log is kept.
      anchor
          .makeOfToday()
          .ifPresent(
              given ->
                  LOG.info(
                      "History up to {}: {} lines, value {}",
                      given.day(),
                      given.seals(),
                      given.value()));
    }
    HistorySealingProcess.MORE_TO_SEAL.on(execution).set(more);
  }
}
