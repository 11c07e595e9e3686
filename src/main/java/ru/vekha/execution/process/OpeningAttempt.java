package ru.vekha.execution.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.ControlCard;

/** What one transaction was about to open, so that a failure can be laid at a card's door. */
final class OpeningAttempt {

  private final int limit;
  private List<ControlCard> taken = List.of();
  private @Nullable UUID current;

  OpeningAttempt(int limit) {
    this.limit = limit;
  }

  int limit() {
    return limit;
  }

  void takes(List<ControlCard> cards) {
    taken = List.copyOf(cards);
  }

  /** From here on a failure is this card's. */
  void at(ControlCard card) {
    current = card.id();
  }

  /** From here on a failure is the batch's. */
  void atNone() {
    current = null;
  }

  /** Whether there may be more. */
  boolean wasFull() {
    return taken.size() == limit;
  }

  /** The card that failed; nothing when any of several may have. */
  Optional<UUID> culprit() {
    return current == null && taken.size() == 1
        ? Optional.of(taken.get(0).id())
        : Optional.ofNullable(current);
  }
}
