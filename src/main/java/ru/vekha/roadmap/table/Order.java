package ru.vekha.roadmap.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The order that approves a roadmap, as far as the document tells it.
 *
 * @param authority who issued it
 * @param number its number without «№»
 * @param date its date
 */
record Order(@Nullable String authority, @Nullable String number, @Nullable LocalDate date) {
  static final Order UNKNOWN = new Order(null, null, null);
}
