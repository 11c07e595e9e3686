package ru.vekha.deadline.language;

import java.util.List;
import java.util.function.Predicate;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.DatedRule;
import ru.vekha.deadline.rule.Labelled;
import ru.vekha.deadline.rule.SchoolYearResults;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.Repetition;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.rule.repetition.Within;
import ru.vekha.deadline.rule.repetition.Yearly;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.Since;
import ru.vekha.deadline.span.YearMark;

/**
 * Repeats the dates beside «ежегодно»: «ежегодно до 1 марта», «май 2022 г. и далее ежегодно».
 *
 * @param parts the parts of a cell, changed in place
 */
record YearlyDates(List<DeadlineRule> parts) {

  private static final DeadlineRule EVERY_YEAR = new EachPeriod(Rhythm.YEAR);

  void repeat() {
    repeatFromYear();
    repeatEveryYear();
  }

  /** «май 2022 г. и далее ежегодно»: every May from that year on. */
  private void repeatFromYear() {
    List<DatedRule> dated =
        parts.stream().filter(DatedRule.class::isInstance).map(DatedRule.class::cast).toList();
    if (!parts.contains(EVERY_YEAR) || dated.size() != 1 || CellYears.namesYears(dated.get(0))) {
      return;
    }
    if (dated.get(0).year() instanceof YearMark.Stated first) {
      DeadlineRule repeated =
          new Within(
              new Yearly(dated.get(0).withoutYear()), new Since(new CalendarYearSpan(first)));
      parts.replaceAll(part -> part.equals(dated.get(0)) ? repeated : part);
      parts.removeIf(EVERY_YEAR::equals);
    }
  }

  /** «ежегодно до 1 марта», «май (ежегодно)»: the dates come every year. */
  private void repeatEveryYear() {
    Predicate<DeadlineRule> withoutYear = part -> !everyYear(part).equals(part);
    boolean comesEachYear =
        parts.stream()
            .anyMatch(
                part ->
                    part instanceof SchoolYearResults
                        || part instanceof Repetition && !part.equals(EVERY_YEAR));
    if (!parts.contains(EVERY_YEAR) || !comesEachYear && parts.stream().noneMatch(withoutYear)) {
      return;
    }
    parts.removeIf(EVERY_YEAR::equals);
    parts.replaceAll(YearlyDates::everyYear);
  }

  private static DeadlineRule everyYear(DeadlineRule part) {
    if (part instanceof Labelled labelled) {
      return new Labelled(labelled.label(), everyYear(labelled.rule()));
    }
    return part instanceof DatedRule dated && dated.saysNoYear() ? new Yearly(dated) : part;
  }
}
