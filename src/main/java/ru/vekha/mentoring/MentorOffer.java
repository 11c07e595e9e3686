package ru.vekha.mentoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much a mentor can give and to whom.
 *
 * @param capacity the most mentees at a time
 * @param ageFrom the youngest mentee wished, null for no wish
 * @param ageTo the oldest mentee wished, null for no wish
 */
public record MentorOffer(
    int capacity,
    BigDecimal hoursPerWeek,
    @Nullable Integer ageFrom,
    @Nullable Integer ageTo,
    boolean longTerm) {

  /** Whether a mentee of that age is wished. */
  public boolean wishesAge(int age) {
    return (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
  }
}
