package ru.vekha.deadline.language;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.StandingWithin;
import ru.vekha.deadline.rule.WholePeriod;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.YearlySpan;

/**
 * Joins standing work with the stretch beside it: «постоянно в течение года», «постоянно в
 * 2022–2024 годах», «ежедневно с 1 по 7 сентября».
 *
 * @param parts the parts of a cell, changed in place
 */
record StandingParts(List<DeadlineRule> parts) {

  void join() {
    dropYearBesidePeriod();
    holdStanding();
  }

  /** «постоянно в течение года»: the year adds nothing. */
  private void dropYearBesidePeriod() {
    Predicate<DeadlineRule> bareYear =
        part -> part instanceof DuringYear during && during.year().yearIsUnstated();
    if (parts.stream().anyMatch(WholePeriod.class::isInstance)) {
      parts.removeIf(bareYear);
    }
  }

  /** «постоянно в 2022–2024 годах», «постоянно в течение 2021 года», «постоянно в октябре». */
  private void holdStanding() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      boolean first = parts.get(i) instanceof WholePeriod;
      YearlySpan years = years(parts.get(first ? i + 1 : i));
      if (years != null && (first || parts.get(i + 1) instanceof WholePeriod)) {
        parts.set(i, new StandingWithin(years));
        parts.remove(i + 1);
      }
    }
  }

  private static @Nullable YearlySpan years(DeadlineRule part) {
    if (part instanceof DuringYear during) {
      return during.year();
    }
    boolean one = part instanceof OnSpans dates && dates.spans().size() == 1;
    YearlySpan span = one ? ((OnSpans) part).spans().get(0) : null;
    return span instanceof CalendarDay ? null : span;
  }
}
