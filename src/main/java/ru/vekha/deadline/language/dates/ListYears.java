package ru.vekha.deadline.language.dates;

import java.util.ArrayList;
import java.util.List;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** The years of stretches in a row, where a year is said for several of them. */
final class ListYears {

  private ListYears() {}

  /**
   * Gives each stretch its year.
   *
   * @param inOrder whether the last year is that of a school year, so that what stands later in the
   *     calendar belongs to the year before: «сентябрь, май 2021/2022 учебного года»
   */
  static List<YearlySpan> filled(List<YearlySpan> spans, boolean inOrder) {
    return fromTheRight(withoutYearOfTheRest(withMoreYears(fromTheHead(spans))), inOrder);
  }

  /** «2023 г.: март, июнь»: the year at the head is that of what follows. */
  private static List<YearlySpan> fromTheHead(List<YearlySpan> spans) {
    List<YearlySpan> rest = spans.subList(1, spans.size());
    if (rest.isEmpty()
        || !(spans.get(0) instanceof CalendarYearSpan year)
        || year.yearIsUnstated()
        || !rest.stream().allMatch(YearlySpan::yearIsUnstated)) {
      return spans;
    }
    return rest.stream().map(span -> span.withYear(year.year())).toList();
  }

  /** «май 2023, 2024 гг.»: May of both years. */
  private static List<YearlySpan> withMoreYears(List<YearlySpan> spans) {
    List<YearlySpan> filled = new ArrayList<>(spans);
    for (int i = 1; i < filled.size(); i++) {
      YearlySpan before = filled.get(i - 1);
      if (filled.get(i) instanceof CalendarYearSpan more
          && !(before instanceof CalendarYearSpan)
          && !(before instanceof Range)
          && before.year() instanceof YearMark.Stated) {
        filled.set(i, before.withYear(more.year()));
      }
    }
    return filled;
  }

  /** «март, июнь, 2021 г.»: the year at the end is that of the months, not a stretch of its own. */
  private static List<YearlySpan> withoutYearOfTheRest(List<YearlySpan> spans) {
    int last = spans.size() - 1;
    if (!(spans.get(last) instanceof CalendarYearSpan year)
        || spans.stream().filter(CalendarYearSpan.class::isInstance).count() > 1
        || spans.stream().noneMatch(YearlySpan::yearIsUnstated)) {
      return spans;
    }
    return spans.subList(0, last).stream()
        .map(span -> span.yearIsUnstated() ? span.withYear(year.year()) : span)
        .toList();
  }

  private static List<YearlySpan> fromTheRight(List<YearlySpan> spans, boolean inOrder) {
    List<YearlySpan> filled = new ArrayList<>(spans);
    for (int i = filled.size() - 2; i >= 0; i--) {
      YearlySpan next = filled.get(i + 1);
      if (filled.get(i).yearIsUnstated() && !next.yearIsUnstated()) {
        YearlySpan same = filled.get(i).withYear(next.year());
        boolean yearBefore =
            inOrder && next.year() instanceof YearMark.Stated && !Range.isInOrder(same, next);
        filled.set(i, yearBefore ? withYearBefore(same) : same);
      }
    }
    return filled;
  }

  private static YearlySpan withYearBefore(YearlySpan span) {
    int year = ((YearMark.Stated) span.year()).year();
    return span.withYear(new YearMark.Stated(year - 1));
  }
}
