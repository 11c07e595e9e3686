package ru.vekha.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where in the order of their dates work stands, so that a page far down the list is found without
 * reading the list up to it.
 *
 * @param from the moment at which the page begins
 * @param skip how many with that moment come before the page
 */
public record DuePlace(Instant from, long skip) {

  /** The place of the work before which so much other work is due; none when there is less. */
  public static Optional<DuePlace> after(long before, List<CardCount> counts) {
    long left = before;
    Instant at = Instant.MIN;
    long withIt = 0;
    for (CardCount count : counts) {
      Instant moment = count.moment();
      if (count.kind() != CardCount.Kind.IN_WORK || moment == null) {
        continue;
      }
      // The same moment comes twice, with what is escalated and what is not.
      withIt = moment.equals(at) ? withIt : 0;
      at = moment;
      if (left < count.cards()) {
        return Optional.of(new DuePlace(at, withIt + left));
      }
      withIt += count.cards();
      left -= count.cards();
    }
    return Optional.empty();
  }
}
