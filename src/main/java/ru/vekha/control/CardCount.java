package ru.vekha.control;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many open assignments are alike.
 *
 * @param moment from when on whoever has to act is late: the responsible, or the controller where a
 *     result waits; null where nobody can be
 */
public record CardCount(Kind kind, @Nullable Instant moment, boolean escalated, long cards) {

  /** What is waited for. */
  public enum Kind {
    AWAITING_DATE,
    /** The responsible has to act: new or returned. */
    IN_WORK,
    HANDED_IN,
    /** A later date is asked for; such an assignment is counted by its state as well. */
    SHIFT_ASKED,
    /** A co-executor has to deliver a part; its assignment is counted by its state as well. */
    PART
  }

  /** The earliest moment at which something in work is due; none when nothing is in work. */
  public static Optional<Instant> earliestDue(List<CardCount> counts) {
    return counts.stream()
        .filter(count -> count.kind == Kind.IN_WORK && count.cards > 0)
        .map(CardCount::moment)
        .filter(Objects::nonNull)
        .min(Instant::compareTo);
  }

  /** Whether the moment has passed. */
  public boolean isPast(Instant now) {
    return moment != null && !moment.isAfter(now);
  }
}
