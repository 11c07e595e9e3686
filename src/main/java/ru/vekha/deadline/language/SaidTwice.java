package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.List;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.StandingSince;
import ru.vekha.deadline.rule.WholePeriod;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.rule.repetition.TimesAYear;
import ru.vekha.deadline.rule.repetition.Weekly;
import ru.vekha.deadline.rule.repetition.Within;
import ru.vekha.deadline.span.Since;

/**
 * Drops what a cell says again in other words: «ежегодно (1 раз в год)», «еженедельно, каждый
 * вторник».
 *
 * @param parts the parts of a cell, changed in place
 */
record SaidTwice(List<DeadlineRule> parts) {

  private static final DeadlineRule EVERY_YEAR = new EachPeriod(Rhythm.YEAR);
  private static final DeadlineRule EVERY_WEEK = new Weekly(1, List.of());

  void drop() {
    boolean weekday =
        parts.stream().anyMatch(part -> part instanceof Weekly weekly && !weekly.days().isEmpty());
    boolean moreOften =
        parts.stream()
            .anyMatch(
                part ->
                    part instanceof TimesAYear
                        || part instanceof EachPeriod each
                            && each.rhythm().compareTo(Rhythm.YEAR) < 0);
    boolean since = parts.stream().anyMatch(StandingSince.class::isInstance);
    boolean whole = false;
    List<DeadlineRule> kept = new ArrayList<>();
    for (DeadlineRule part : parts) {
      boolean again = part instanceof EachPeriod && kept.contains(part);
      again |= part.equals(EVERY_YEAR) && moreOften;
      again |= part instanceof TimesAYear several && parts.stream().anyMatch(several::isSaidBy);
      boolean vaguer = weekday && part.equals(EVERY_WEEK);
      boolean standsAlready = part instanceof WholePeriod && (since || whole);
      dropFirstYear(part, kept);
      if (!again && !vaguer && !standsAlready) {
        kept.add(part);
      }
      whole |= part instanceof WholePeriod;
    }
    parts.clear();
    parts.addAll(kept);
  }

  /** «2022 год, далее ежегодно»: the first year is one of the years. */
  private static void dropFirstYear(DeadlineRule part, List<DeadlineRule> before) {
    if (part instanceof Within within
        && within.repetition().equals(EVERY_YEAR)
        && within.span() instanceof Since since) {
      before.removeIf(
          first -> first instanceof OnSpans dates && dates.spans().equals(List.of(since.first())));
    }
  }
}
