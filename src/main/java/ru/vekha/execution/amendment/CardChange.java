package ru.vekha.execution.amendment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.ControlCard;
import ru.vekha.execution.PlannedAssignment;

/**
 * What an amendment does to one assignment.
 *
 * @param card the assignment as it stands; null when it is new
 * @param becomes what it is from then on; null when it is withdrawn
 */
public record CardChange(@Nullable ControlCard card, @Nullable PlannedAssignment becomes) {

  static CardChange added(PlannedAssignment planned) {
    return new CardChange(null, planned);
  }

  static CardChange withdrawn(ControlCard card) {
    return new CardChange(card, null);
  }

  public boolean isAdded() {
    return card == null;
  }

  public boolean isWithdrawn() {
    return becomes == null;
  }

  /** Whether its due day changes. */
  public boolean isMoved() {
    return card != null && becomes != null && !Objects.equals(card.currentDue(), becomes.due());
  }
}
