package ru.vekha.deadline.span;

import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param first the first of them
 * @param last the last of them, included
 */
public record Stretch(LocalDate first, LocalDate last) {

  /** Refuses a stretch that ends before it begins. */
  public Stretch {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("Ends before it begins: " + first + " to " + last);
    }
  }

  /** A single day. */
  public static Stretch of(LocalDate day) {
    return new Stretch(day, day);
  }

  /** Whether it is longer than a day, so that its first day says something of its own. */
  public boolean isLongerThanDay() {
    return last.isAfter(first);
  }
}
