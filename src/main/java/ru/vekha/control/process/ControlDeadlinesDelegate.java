package ru.vekha.control.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardWatch;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.engine.OwnWork;

/**
 * Notes the cards whose date has passed, a batch per transaction; what is late for whom is already
 * told by the card's date, this leaves the trace on the card and on the diagram.
 */
@Component
class ControlDeadlinesDelegate implements JavaDelegate {

  /**
   * One at a time is no faster than a timer each; 200 gain most of what batching can (adr 0007).
   */
  private static final int BATCH = 200;

  private static final Logger LOG = LoggerFactory.getLogger(ControlDeadlinesDelegate.class);

  private final CardWatch watch;
  private final ControlCards cards;
  private final RuntimeService runtime;
  private final IdentityService identity;

  ControlDeadlinesDelegate(
      CardWatch watch, ControlCards cards, RuntimeService runtime, IdentityService identity) {
    this.watch = watch;
    this.cards = cards;
    this.runtime = runtime;
    this.identity = identity;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OwnWork.forAllOrganisations(identity);
    List<ControlCard> late = watch.lockNewlyLate(BATCH);
    for (ControlCard card : late) {
      cards.overdueNoted(card);
      if (card.step() == null) {
        runtime
            .createMessageCorrelation(DeadlineControlProcess.ASSIGNMENT_OVERDUE)
            .processInstanceId(card.processInstanceId())
            .correlate();
      } else {
        // A lifecycle process has no place of its own for a passed date; the card has it.
        LOG.info("Step {} is overdue: card {}", card.step(), card.id());
      }
    }
    List<ControlCard> waiting = watch.lockNewlyLateAcceptances(BATCH);
    waiting.forEach(cards::acceptanceOverdueNoted);
    execution.setVariable(
        DeadlineControlProcess.MORE_TO_CONTROL, late.size() == BATCH || waiting.size() == BATCH);
  }
}
