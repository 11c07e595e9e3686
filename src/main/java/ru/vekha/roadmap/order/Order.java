package ru.vekha.roadmap.order;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order that approves a roadmap, as far as the document tells it.
 *
 * @param authority who issued it
 * @param number its number without «№»
 * @param date its date
 */
public record Order(@Nullable String authority, @Nullable String number, @Nullable LocalDate date) {
  static final Order UNKNOWN = new Order(null, null, null);

  /** This order, with what it does not know taken from the other. */
  Order filledFrom(Order other) {
    return new Order(
        Optional.ofNullable(authority).orElse(other.authority),
        Optional.ofNullable(number).orElse(other.number),
        Optional.ofNullable(date).orElse(other.date));
  }

  boolean contradicts(Order other) {
    return contradict(number, other.number) || contradict(date, other.date);
  }

  /** Whether both name the same number or the same date and nothing that differs. */
  boolean agreesWith(Order other) {
    boolean same =
        number != null && number.equals(other.number) || date != null && date.equals(other.date);
    return same && !contradicts(other);
  }

  boolean isNumberedOrDated() {
    return number != null || date != null;
  }

  private static boolean contradict(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !Objects.equals(one, other);
  }
}
