package ru.vekha.deadline.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.ByDate;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.StandingSince;
import ru.vekha.deadline.rule.WholePeriod;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.Repetition;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.rule.repetition.TimesAYear;
import ru.vekha.deadline.rule.repetition.Until;
import ru.vekha.deadline.rule.repetition.Weekly;
import ru.vekha.deadline.rule.repetition.Within;
import ru.vekha.deadline.rule.repetition.Yearly;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.CalendarMonth;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.MonthPart;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.Since;
import ru.vekha.deadline.span.Span;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/**
 * Joins a repetition with the stretch of time beside it: «ежемесячно 25 числа 2021 года», «с
 * сентября по май ежемесячно», «ежеквартально в течение года».
 *
 * @param parts the parts of a cell, changed in place
 */
record HeldRepetitions(List<DeadlineRule> parts) {

  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;
  private static final DeadlineRule EVERY_YEAR = new EachPeriod(Rhythm.YEAR);

  void join() {
    dropNamedByDates();
    joinWithBeginning();
    for (int i = 0; i + 1 < parts.size(); ) {
      DeadlineRule joined = joined(parts.get(i), parts.get(i + 1), true);
      if (joined == null) {
        joined = joined(parts.get(i + 1), parts.get(i), false);
      }
      if (joined == null) {
        i++;
      } else {
        parts.set(i, joined);
        parts.remove(i + 1);
      }
    }
  }

  /** «2 раза в год: до 15 июня, до 15 декабря»: the dates say when. */
  private void dropNamedByDates() {
    for (int i = parts.size() - 3; i >= 0; i--) {
      int end = i + 1;
      while (end < parts.size()
          && parts.get(end) instanceof ByDate date
          && date.span() instanceof CalendarDay) {
        end++;
      }
      if (timesInYear(parts.get(i)) > 1 && end - i > 2) {
        List<DeadlineRule> dates = parts.subList(i + 1, end);
        boolean noYear = dates.stream().allMatch(date -> ((ByDate) date).saysNoYear());
        dates.replaceAll(date -> noYear ? new Yearly((ByDate) date) : date);
        parts.remove(i);
      }
    }
  }

  /** «I квартал; ежемесячно с I квартала»: what stands behind it says when it begins. */
  private void joinWithBeginning() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (parts.get(i) instanceof EachPeriod each
          && parts.get(i + 1) instanceof StandingSince since) {
        DeadlineRule yearly = eachYearFrom(each, since.since().first());
        parts.set(i, yearly == null ? new Within(each, since.since()) : yearly);
        parts.remove(i + 1);
      }
    }
  }

  /** «ежегодно, начиная с сентября 2022 г.»: each September. */
  private static @Nullable DeadlineRule eachYearFrom(EachPeriod each, YearlySpan first) {
    return EVERY_YEAR.equals(each)
            && first instanceof CalendarMonth month
            && month.year() instanceof YearMark.Stated year
        ? new Within(
            new Yearly(OnSpans.of(month.withYear(new YearMark.Unstated()))),
            new Since(new CalendarYearSpan(year)))
        : null;
  }

  private static @Nullable DeadlineRule joined(
      DeadlineRule one, DeadlineRule other, boolean otherFollows) {
    boolean begun = one instanceof Within within && within.span() instanceof Since;
    if (!(one instanceof Repetition repetition) || begun && !otherFollows) {
      return null;
    }
    if (EVERY_YEAR.equals(repetition) && other instanceof DuringYear) {
      return other;
    }
    if (addsNothing(other) && !(repetition instanceof Yearly)) {
      return repetition;
    }
    if (namesItsDates(repetition, other)) {
      OnSpans dates = (OnSpans) other;
      return dates.saysNoYear() ? new Yearly(dates) : dates;
    }
    Span holding = holding(repetition, other, otherFollows);
    return holding == null ? null : new Within(repetition, holding);
  }

  /** «ежеквартально в течение года», «ежемесячно, весь период». */
  private static boolean addsNothing(DeadlineRule other) {
    return other instanceof WholePeriod
        || other instanceof DuringYear during
            && during.year().yearIsUnstated()
            && during.year() instanceof CalendarYearSpan;
  }

  /** «ежеквартально (25.03, 25.06, 25.09, 25.12)», «2 раза в год: декабрь, май». */
  private static boolean namesItsDates(Repetition repetition, DeadlineRule other) {
    int inYear = timesInYear(repetition);
    if (inYear == 0 || !(other instanceof OnSpans dates)) {
      return false;
    }
    boolean days = dates.spans().stream().allMatch(CalendarDay.class::isInstance);
    boolean months =
        dates.spans().stream()
            .allMatch(span -> span instanceof CalendarMonth || isRangeOfMonths(span));
    int many = dates.spans().size();
    // a school has three quarters: «раз в квартал (октябрь, январь, апрель)»
    boolean oneForEach = inYear == MONTHS || many == inYear || inYear == QUARTERS && many == 3;
    return many > 1 && (days || months && oneForEach);
  }

  /** How often it comes in a year; 0 for what does not come by months. */
  private static int timesInYear(DeadlineRule rule) {
    if (rule instanceof TimesAYear several) {
      return several.times();
    }
    return rule instanceof EachPeriod each ? MONTHS / each.rhythm().months() : 0;
  }

  private static boolean isRangeOfMonths(YearlySpan span) {
    return span instanceof Range range
        && range.first() instanceof CalendarMonth
        && range.last() instanceof CalendarMonth;
  }

  private static @Nullable Span holding(
      Repetition repetition, DeadlineRule other, boolean follows) {
    if (other instanceof OnSpans dates && dates.spans().size() == 1) {
      YearlySpan span = dates.spans().get(0);
      boolean holdsWeeks = repetition instanceof Weekly && span instanceof CalendarMonth;
      return isLong(span) || holdsWeeks ? span : null;
    }
    if (other instanceof DuringYear during) {
      return during.year();
    }
    if (other instanceof StandingSince since) {
      return since.since();
    }
    return follows && other instanceof ByDate end ? new Until(end) : null;
  }

  private static boolean isLong(YearlySpan span) {
    return !(span instanceof CalendarDay
        || span instanceof CalendarMonth
        || span instanceof MonthPart);
  }
}
