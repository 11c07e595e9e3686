package ru.vekha.control.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one transaction is about to do, so that a failure can be laid at a card's door. */
public final class StageAttempt {

  private final List<StageCard> taken = new ArrayList<>();
  private @Nullable StageCard current;

  void takes(List<StageCard> cards) {
    taken.addAll(cards);
  }

  /** From here on a failure is this card's. */
  public void at(StageCard card) {
    current = card;
  }

  /** From here on a failure is the batch's. */
  public void atNone() {
    current = null;
  }

  /** The card that failed; nothing when any of several may have. */
  public Optional<StageCard> culprit() {
    return current == null && taken.size() == 1
        ? Optional.of(taken.get(0))
        : Optional.ofNullable(current);
  }
}
