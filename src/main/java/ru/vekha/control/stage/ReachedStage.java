package ru.vekha.control.stage;

import java.time.Instant;
import java.util.UUID;

/**
 * A stage that a card comes to now.
 *
 * @param at the moment it was due
 * @param level how far up the card is known after it
 * @param last whether no later one with a letter has passed as well: only the last is told
 */
public record ReachedStage(
    StageCard card, StageTarget target, Stage stage, Instant at, int level, boolean last) {

  UUID cardId() {
    return card.card().id();
  }
}
