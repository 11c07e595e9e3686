package ru.vekha.deadline.language;

import java.util.List;
import java.util.stream.Stream;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.DatedRule;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.repetition.Within;
import ru.vekha.deadline.rule.repetition.Yearly;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/**
 * Gives the dates of a cell their years where a year is said for several: «до 1 марта и до 1 июня
 * 2021 г.», «май 2022–2024 гг.».
 *
 * @param parts the parts of a cell, changed in place
 */
record CellYears(List<DeadlineRule> parts) {

  void spread() {
    takeYearOfHead();
    takeYearBesideDates();
    fillYearsFromTheRight();
    joinDates();
  }

  /** «2023 г.: до 1 марта, до 1 июня»: the year at the head of the cell is that of its dates. */
  private void takeYearOfHead() {
    List<DeadlineRule> rest = parts.subList(1, parts.size());
    if (parts.get(0) instanceof OnSpans head
        && head.spans().size() == 1
        && head.spans().get(0) instanceof CalendarYearSpan year
        && !rest.isEmpty()
        && rest.stream().allMatch(part -> part instanceof DatedRule each && each.saysNoYear())) {
      rest.replaceAll(part -> ((DatedRule) part).filledWith(year.year()));
      parts.remove(0);
    }
  }

  /** «до 10 сентября (2021 год)»; where several years are named, the date comes in each. */
  private void takeYearBesideDates() {
    for (int i = parts.size() - 1; i > 0; i--) {
      if (parts.get(i - 1) instanceof DatedRule dated
          && dated.saysNoYear()
          && parts.get(i) instanceof OnSpans years
          && years.spans().size() == 1
          && namesYears(years)) {
        boolean one = years.spans().get(0) instanceof CalendarYearSpan;
        parts.set(
            i - 1,
            one ? dated.filledWith(years.year()) : inYears(dated, (Range) years.spans().get(0)));
        parts.remove(i);
      }
    }
  }

  /** «май 2022–2024 гг.» is three times; «сентябрь–май 2021–2022 гг.» is one school year. */
  private static DeadlineRule inYears(DatedRule dated, Range years) {
    boolean oneLongRange =
        dated instanceof OnSpans dates
            && dates.spans().stream()
                .allMatch(span -> span instanceof Range range && range.crossesNewYear())
            && years.first().year() instanceof YearMark.Stated from
            && years.year() instanceof YearMark.Stated to
            && to.year() == from.year() + 1;
    return oneLongRange ? dated.filledWith(years.year()) : new Within(new Yearly(dated), years);
  }

  /** «10.09., 20.10.»: stretches named one after another are one list. */
  private void joinDates() {
    for (int i = parts.size() - 1; i > 0; i--) {
      if (parts.get(i - 1) instanceof OnSpans first && parts.get(i) instanceof OnSpans second) {
        parts.set(
            i - 1,
            new OnSpans(Stream.concat(first.spans().stream(), second.spans().stream()).toList()));
        parts.remove(i);
      }
    }
  }

  /** «до 1 марта и до 1 июня 2021 г.»: the year holds for both. */
  private void fillYearsFromTheRight() {
    for (int i = parts.size() - 2; i >= 0; i--) {
      if (parts.get(i) instanceof DatedRule dated
          && parts.get(i + 1) instanceof DatedRule next
          && dated.saysNoYear()
          && !namesYears(next)
          && next.year() instanceof YearMark.Stated) {
        parts.set(i, dated.filledWith(next.year()));
      }
    }
  }

  static boolean namesYears(DatedRule rule) {
    return rule instanceof OnSpans dates && dates.spans().stream().anyMatch(CellYears::isOfYears);
  }

  private static boolean isOfYears(YearlySpan span) {
    return span instanceof CalendarYearSpan
        || span instanceof Range range && range.last() instanceof CalendarYearSpan;
  }
}
