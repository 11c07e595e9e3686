package ru.vekha.audit;

import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Checks the history beside the page that asked for it; one check at a time on all nodes. */
@Component
public class CheckRun {

  private static final Logger LOG = LoggerFactory.getLogger(CheckRun.class);

  private final HistoryChecks checks;
  private final HistoryVerifier verifier;
  private final AsyncTaskExecutor beside;

  /**
   * Runs on the application's threads and not on the engine's, where it would hold up timers.
   *
   * @param beside named, since there is one of the engine as well
   */
  CheckRun(
      HistoryChecks checks,
      HistoryVerifier verifier,
      @Qualifier("applicationTaskExecutor") AsyncTaskExecutor beside) {
    this.checks = checks;
    this.verifier = verifier;
    this.beside = beside;
  }

  /** Starts a check, unless one is running. */
  public void start(String person) {
    OptionalLong begun = checks.begin(person);
    begun.ifPresent(id -> beside.execute(() -> run(id)));
  }

  private void run(long id) {
    try {
      Verification found = verifier.verify(percent -> checks.at(id, percent));
      checks.done(id, found);
      LOG.info("History checked: {} lines, {} findings", found.lines(), found.findings().size());
    } catch (RuntimeException broken) {
      LOG.error("The check of the history was broken off", broken);
      checks.brokenOff(id);
    }
  }
}
