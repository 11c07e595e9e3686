package ru.vekha.control.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.WaitsFor;
import ru.vekha.control.stage.ReachedStage;
import ru.vekha.control.stage.StageAttempt;

/**
 * Shows on an assignment's diagram that lateness has made its work another one. A day that has only
 * passed changes nothing of the work and stands on the card alone (docs/adr/0019).
 */
@Component
class EscalationMarks {

  private final RuntimeService runtime;

  EscalationMarks(RuntimeService runtime) {
    this.runtime = runtime;
  }

  void note(List<ReachedStage> stages, StageAttempt attempt) {
    stages.stream()
        .filter(each -> each.stage().changesTask())
        .filter(each -> each.target().whom() == WaitsFor.EXECUTOR)
        .map(ReachedStage::card)
        // A lifecycle process has no place of its own for it.
        .filter(card -> card.card().step() == null)
        .forEach(
            card -> {
              attempt.at(card);
              note(card.card());
            });
    attempt.atNone();
  }

  private void note(ControlCard card) {
    // An instance that waits elsewhere is no reason to fail; a correlation would also ask each time
    // whether the message starts a process.
    runtime
        .createExecutionQuery()
        .processInstanceId(card.processInstanceId())
        .messageEventSubscriptionName(DeadlineControlProcess.ASSIGNMENT_ESCALATED)
        .list()
        .forEach(
            waiting ->
                runtime.messageEventReceived(
                    DeadlineControlProcess.ASSIGNMENT_ESCALATED, waiting.getId()));
  }
}
