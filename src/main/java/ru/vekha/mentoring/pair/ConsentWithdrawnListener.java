package ru.vekha.mentoring.pair;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vekha.mentoring.ConsentWithdrawn;

/** Ends what still runs with somebody whose consent has been withdrawn, in the same transaction. */
@Component
class ConsentWithdrawnListener {

  private final PairEnding ending;

  ConsentWithdrawnListener(PairEnding ending) {
    this.ending = ending;
  }

  @EventListener
  void on(ConsentWithdrawn withdrawn) {
    switch (withdrawn.role()) {
      case MENTEE -> ending.endFor(withdrawn.participantId());
      case MENTOR -> ending.endForMentor(withdrawn.participantId());
    }
  }
}
