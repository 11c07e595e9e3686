package ru.vekha.execution.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;
import ru.vekha.execution.ActivityDates;

/**
 * Finds which time of the new deadline each assignment of one organisation is due at. What is
 * finished takes its place too, so that no work is asked for twice.
 *
 * @param pairs the unfinished assignments with the dates they get
 * @param withdrawn the unfinished assignments that the new deadline has no time for
 * @param added the dates for which there is no assignment
 */
record CardMatching(
    List<Pair> pairs, List<ControlCard> withdrawn, List<ActivityDates.Dates> added) {

  /** An assignment and the date it gets. */
  record Pair(ControlCard card, ActivityDates.Dates dates) {}

  private static final Comparator<ControlCard> BY_DATE =
      Comparator.comparing(
              ControlCard::currentDue, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(ControlCard::occurrence);

  static CardMatching of(List<ControlCard> cards, List<ActivityDates.Dates> dates) {
    List<ControlCard> left = new ArrayList<>(cards.stream().sorted(BY_DATE).toList());
    List<ActivityDates.Dates> free = new ArrayList<>(dates);
    List<Pair> pairs = new ArrayList<>();
    left.removeIf(card -> takeUnchanged(card, free));
    List<ControlCard> withdrawn = new ArrayList<>();
    for (ControlCard card : left) {
      ActivityDates.Dates found =
          free.stream().filter(each -> canMove(card, each)).findFirst().orElse(null);
      if (found != null) {
        free.remove(found);
      }
      if (!card.state().isFinished()) {
        if (found == null) {
          withdrawn.add(card);
        } else {
          pairs.add(new Pair(card, found));
        }
      }
    }
    return new CardMatching(pairs, withdrawn, free);
  }

  /** An assignment that is due then already, or was before a later date was granted for it. */
  private static boolean takeUnchanged(ControlCard card, List<ActivityDates.Dates> free) {
    return takeDue(card.currentDue(), free)
        || (card.shiftCount() > 0 && takeDue(card.originalDue(), free))
        || (hangs(card) && takeDue(null, free));
  }

  private static boolean takeDue(@Nullable LocalDate due, List<ActivityDates.Dates> free) {
    for (ActivityDates.Dates each : free) {
      if (Objects.equals(each.due(), due)) {
        free.remove(each);
        return true;
      }
    }
    return false;
  }

  /** Its date came, or is to come, from an event or another document. */
  private static boolean hangs(ControlCard card) {
    return switch (card.basis()) {
      case AFTER_EVENT, BY_OTHER_DOCUMENT -> true;
      case DATED, STANDING -> false;
    };
  }

  /** Whoever waits for a date to be named, or has one, cannot be led back or past that step. */
  private static boolean canMove(ControlCard card, ActivityDates.Dates dates) {
    return card.state() == CardState.PLANNED
        || (card.currentDue() == null) == (dates.due() == null);
  }
}
