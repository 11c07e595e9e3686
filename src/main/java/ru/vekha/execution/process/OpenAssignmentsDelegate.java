package ru.vekha.execution.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ru.vekha.control.OpeningFailures;
import ru.vekha.engine.OwnTransaction;
import ru.vekha.engine.PassingFailures;

/**
 * Opens the assignments whose time has come: one roadmap's at its launch, all of them later. A
 * batch has a transaction of its own. Where it fails because of one card, that card alone steps
 * aside.
 */
@Component
class OpenAssignmentsDelegate implements JavaDelegate {

  /** Small enough to be done in a second, large enough that a commit costs nothing (adr 0015). */
  private static final int BATCH = 100;

  private static final Logger LOG = LoggerFactory.getLogger(OpenAssignmentsDelegate.class);

  private final AssignmentOpening opening;
  private final OpeningFailures failures;
  private final OwnTransaction transaction;

  OpenAssignmentsDelegate(
      AssignmentOpening opening, OpeningFailures failures, OwnTransaction transaction) {
    this.opening = opening;
    this.failures = failures;
    this.transaction = transaction;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID roadmap =
        Optional.ofNullable((String) execution.getVariable(RoadmapProcess.ROADMAP_ID))
            .map(UUID::fromString)
            .orElse(null);
    execution.setVariable(RoadmapProcess.MORE_TO_OPEN, open(roadmap, BATCH));
  }

  /** Opens some and returns whether there may be more. */
  private boolean open(@Nullable UUID roadmap, int limit) {
    OpeningAttempt attempt = new OpeningAttempt(limit);
    try {
      transaction.of(
          () -> {
            opening.open(roadmap, attempt);
            return true;
          });
      return attempt.wasFull();
    } catch (RuntimeException failure) {
      if (PassingFailures.contain(failure)) {
        throw failure;
      }
      Optional<UUID> culprit = attempt.culprit();
      if (culprit.isPresent()) {
        LOG.error("Card {} could not be opened", culprit.get(), failure);
        failures.note(culprit.get(), failure.getClass().getSimpleName());
      } else if (limit > 1) {
        // Any of them may be at fault: one alone shows it.
        open(roadmap, 1);
      } else {
        throw failure;
      }
      return true;
    }
  }
}
