package ru.vekha.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A card with what has come of it.
 *
 * @param handedInOn the day on which the result that waits or is accepted was handed in, in the
 *     card's own zone; null while there is none or it was sent back
 * @param acceptedOn the day on which it was accepted, in the same zone
 */
public record CardOutcome(
    ControlCard card, @Nullable LocalDate handedInOn, @Nullable LocalDate acceptedOn) {

  /**
   * Full days of delay: of work still to be done up to now, as {@link ControlCard#daysLate} says;
   * of work handed in, between the due day and the day it was handed in. 0 for what is in time.
   */
  public long daysLate(Instant now) {
    return handedInOn == null || card.currentDue() == null
        ? card.daysLate(now)
        : Math.max(0, ChronoUnit.DAYS.between(card.currentDue(), handedInOn));
  }
}
