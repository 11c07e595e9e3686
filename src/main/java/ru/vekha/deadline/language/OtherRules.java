package ru.vekha.deadline.language;

import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.ByDate;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.CalendarMonth;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.HalfYear;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.SchoolYear;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearOpening;
import ru.vekha.deadline.span.YearlySpan;

/**
 * The other meanings that the notes of {@link OtherReadings} name, where they can be said as rules.
 * Whether one of them differs in a given roadmap, its days tell.
 */
public final class OtherRules {

  private static final YearMark ANY_YEAR = new YearMark.Unstated();

  private OtherRules() {}

  /** The rules that a phrase with this meaning could stand for as well; none for most. */
  public static List<DeadlineRule> of(DeadlineRule rule) {
    if (rule instanceof ByDate by) {
      return by.span() instanceof CalendarYearSpan year
          ? endsOfYear(by, year)
          : other(by.span()).map(span -> withSpan(by, span)).toList();
    }
    if (rule instanceof OnSpans dates && dates.spans().size() == 1) {
      return other(dates.spans().get(0)).map(span -> (DeadlineRule) OnSpans.of(span)).toList();
    }
    boolean anyYear =
        rule instanceof DuringYear during
            && during.year() instanceof CalendarYearSpan
            && during.year().yearIsUnstated();
    return anyYear ? List.of(new DuringYear(new SchoolYear(ANY_YEAR))) : List.of();
  }

  /** «до конца года» of a school and of an authority; «до 2022 года» with that year included. */
  private static List<DeadlineRule> endsOfYear(ByDate by, CalendarYearSpan year) {
    if (!year.yearIsUnstated()) {
      return by.edge() == ByDate.Edge.BEFORE
          ? List.of(new ByDate(year, ByDate.Edge.END))
          : List.of();
    }
    return by.edge() == ByDate.Edge.END
        ? List.of(
            new ByDate(new CalendarDay(31, Month.MAY, ANY_YEAR), ByDate.Edge.END),
            new ByDate(new CalendarDay(31, Month.DECEMBER, ANY_YEAR), ByDate.Edge.END))
        : List.of();
  }

  /** «до конца I полугодия» is until the end of its last month. */
  private static DeadlineRule withSpan(ByDate by, YearlySpan span) {
    if (span instanceof Range range) {
      return new ByDate(by.edge() == ByDate.Edge.END ? range.last() : range.first(), by.edge());
    }
    return new ByDate(span, by.edge());
  }

  private static Stream<YearlySpan> other(YearlySpan span) {
    if (span instanceof HalfYear half && !half.ofSchool()) {
      boolean first = half.number() == 1;
      return Stream.of(
          new HalfYear(half.number(), half.year(), true),
          new Range(
              new CalendarMonth(first ? Month.JANUARY : Month.JULY, ANY_YEAR),
              new CalendarMonth(first ? Month.JUNE : Month.DECEMBER, half.year())));
    }
    if (span instanceof YearOpening opening) {
      return Stream.of(
          new CalendarMonth(Month.JANUARY, opening.year()),
          new CalendarMonth(Month.SEPTEMBER, opening.year()));
    }
    boolean springOfSchoolYear =
        span.year().equals(new YearMark.SchoolX(0))
            && span.endMonth().compareTo(Month.SEPTEMBER) < 0
            && !(span instanceof Range);
    return springOfSchoolYear ? Stream.of(span.withYear(new YearMark.SchoolX(1))) : Stream.empty();
  }
}
