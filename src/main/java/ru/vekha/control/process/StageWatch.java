package ru.vekha.control.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardWatch;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;

/**
 * What the control of deadlines does in one transaction: takes the cards that time has come for and
 * notes it on the card and on the diagram. When a batch is taken and by whom is not its business.
 */
@Component
class StageWatch {
  private static final Logger LOG = LoggerFactory.getLogger(StageWatch.class);

  private final CardWatch watch;
  private final ControlCards cards;
  private final RuntimeService runtime;

  StageWatch(CardWatch watch, ControlCards cards, RuntimeService runtime) {
    this.watch = watch;
    this.cards = cards;
    this.runtime = runtime;
  }

  /**
   * Takes a batch inside the caller's transaction. Cards that another run has locked are passed
   * over, so several runs share the work.
   *
   * @return how many cards were taken; as many as the limit when more may wait
   */
  int takeBatch(int limit) {
    List<ControlCard> late = watch.lockNewlyLate(limit);
    late.forEach(this::overdue);
    int room = limit - late.size();
    List<ControlCard> waiting = room == 0 ? List.of() : watch.lockNewlyLateAcceptances(room);
    waiting.forEach(cards::acceptanceOverdueNoted);
    return late.size() + waiting.size();
  }

  /** When the next card has to be taken, which may be past; nothing if none ever has. */
  Optional<Instant> earliest() {
    return watch.earliest();
  }

  /** How many cards have to be taken now, counted no further than to a limit. */
  int due(int limit) {
    return watch.due(limit);
  }

  private void overdue(ControlCard card) {
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
}
