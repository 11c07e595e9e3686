package ru.vekha.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One time an activity falls due.
 *
 * @param starts the first day of its own stretch of time («в декабре» starts on 1 December), null
 *     where the phrase names only the end («до 10 сентября») or a bare day
 * @param due the last day on which it is in time, that day included
 */
public record Occurrence(@Nullable LocalDate starts, LocalDate due)
    implements Comparable<Occurrence> {

  private static final Comparator<Occurrence> BY_DATE =
      Comparator.comparing(Occurrence::due)
          .thenComparing(
              Occurrence::starts, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

  @Override
  public int compareTo(Occurrence other) {
    return BY_DATE.compare(this, other);
  }
}
