package ru.vekha.control.process;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ru.vekha.control.StageFailures;
import ru.vekha.control.stage.StageAttempt;
import ru.vekha.control.stage.StageCard;
import ru.vekha.engine.OwnTransaction;
import ru.vekha.engine.PassingFailures;

/**
 * Takes a batch in a transaction of its own. Where it fails because of one card, that card alone
 * steps aside. What was done is on the cards, so a job that is repeated after its batch repeats
 * nothing of it.
 */
@Component
class StageBatches {

  private static final Logger LOG = LoggerFactory.getLogger(StageBatches.class);

  private final StageWatch watch;
  private final StageFailures failures;
  private final OwnTransaction transaction;

  StageBatches(StageWatch watch, StageFailures failures, OwnTransaction transaction) {
    this.watch = watch;
    this.failures = failures;
    this.transaction = transaction;
  }

  /** Takes so many cards at most and says whether there may be more. */
  boolean take(int limit) {
    StageAttempt attempt = new StageAttempt();
    try {
      return transaction.of(() -> watch.takeBatch(limit, attempt)) == limit;
    } catch (RuntimeException failure) {
      if (PassingFailures.contain(failure)) {
        throw failure;
      }
      Optional<StageCard> culprit = attempt.culprit();
      if (culprit.isPresent()) {
        setAside(culprit.get(), failure);
      } else if (limit > 1) {
        // Any of them may be at fault: the smaller the batch, the fewer it can be.
        take(limit / 2);
      } else {
        throw failure;
      }
      return true;
    }
  }

  private void setAside(StageCard card, RuntimeException failure) {
    if (failures.note(card.card().id(), card.nextAt(), failure.getClass().getSimpleName())) {
      LOG.error("No stage could be applied to card {}", card.card().id(), failure);
    }
  }
}
