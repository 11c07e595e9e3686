package ru.vekha.control.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.WaitsFor;
import ru.vekha.control.stage.ReachedStage;

/** Shows on an assignment's diagram that its day has passed. */
@Component
class PassedDays {

  private static final Logger LOG = LoggerFactory.getLogger(PassedDays.class);

  private final RuntimeService runtime;

  PassedDays(RuntimeService runtime) {
    this.runtime = runtime;
  }

  void note(List<ReachedStage> stages) {
    stages.stream()
        .filter(each -> each.stage().isDayPassed())
        .filter(each -> each.target().whom() == WaitsFor.EXECUTOR)
        .map(each -> each.card().card())
        .forEach(this::note);
  }

  private void note(ControlCard card) {
    if (card.step() == null) {
      // An instance that waits elsewhere is no reason to fail the whole batch; a correlation would
      // also
      // ask each time whether the message starts a process.
      runtime
          .createExecutionQuery()
          .processInstanceId(card.processInstanceId())
          .messageEventSubscriptionName(DeadlineControlProcess.ASSIGNMENT_OVERDUE)
          .list()
          .forEach(
              waiting ->
                  runtime.messageEventReceived(
                      DeadlineControlProcess.ASSIGNMENT_OVERDUE, waiting.getId()));
    } else {
      // A lifecycle process has no place of its own for a passed date; the card has it.
      LOG.info("Step {} is overdue: card {}", card.step(), card.id());
    }
  }
}
