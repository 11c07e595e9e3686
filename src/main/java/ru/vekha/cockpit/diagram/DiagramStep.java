package ru.vekha.cockpit.diagram;

import java.util.Set;
import ru.vekha.control.CardCount;
import ru.vekha.control.CardsAt;

/**
 * A step of a diagram at which assignments, or parts of them, can stand.
 *
 * @param activityId as in the diagram
 * @param cards what stands at it; of a process that is called, all that stands in that one
 */
record DiagramStep(String activityId, String name, Set<CardsAt> cards) {

  /** Keeps its own copy. */
  DiagramStep {
    cards = Set.copyOf(cards);
  }

  /** Whether parts of assignments stand at it and not assignments. */
  boolean ofParts() {
    return cards.stream().allMatch(at -> at.kind() == CardCount.Kind.PART);
  }
}
