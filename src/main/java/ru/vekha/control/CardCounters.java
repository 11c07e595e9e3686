package ru.vekha.control;

import static ru.vekha.control.CardCount.Kind.HANDED_IN;
import static ru.vekha.control.CardCount.Kind.IN_WORK;
import static ru.vekha.control.CardCount.Kind.SHIFT_ASKED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * What stands where, in numbers.
 *
 * @param open given out and not handed in; with those that wait for their date
 * @param soon of these, due today or within seven days
 * @param late of these, those whose date has passed
 * @param escalated not finished, and told further up
 * @param handedIn results that wait for a controller
 * @param lateAcceptances of these, those that wait too long
 * @param shiftsAsked later dates asked for and not decided
 */
public record CardCounters(
    long open,
    long soon,
    long late,
    long escalated,
    long handedIn,
    long lateAcceptances,
    long shiftsAsked) {

  /**
   * Dates end at midnight where the organisation is. From any moment of a day the end of the
   * seventh day after it is at most eight days away, and the end of the eighth is further.
   */
  public static final Duration SOON = Duration.ofDays(8);

  /** Adds up what was counted. */
  public static CardCounters of(List<CardCount> counts, Instant now) {
    Instant soon = now.plus(SOON);
    return new CardCounters(
        sum(counts, each -> each.kind() != HANDED_IN && each.kind() != SHIFT_ASKED),
        sum(counts, each -> each.kind() == IN_WORK && !each.isPast(now) && each.isPast(soon)),
        sum(counts, each -> each.kind() == IN_WORK && each.isPast(now)),
        sum(counts, CardCount::escalated),
        sum(counts, each -> each.kind() == HANDED_IN),
        sum(counts, each -> each.kind() == HANDED_IN && each.isPast(now)),
        sum(counts, each -> each.kind() == SHIFT_ASKED));
  }

  private static long sum(List<CardCount> counts, Predicate<CardCount> which) {
    return counts.stream().filter(which).mapToLong(CardCount::cards).sum();
  }
}
