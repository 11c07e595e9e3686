package ru.vekha.deadline.span;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import ru.vekha.deadline.DeadlineContext;

/** Finds the calendar year of a stretch whose year the phrase leaves to the roadmap. */
public record YearPlacement(DeadlineContext context) {

  /** The days of a stretch in the roadmap. */
  Stretch place(YearlySpan span) {
    if (span.year() instanceof YearMark.Stated stated) {
      return span.inYear(stated.year(), context);
    }
    if (span.year() instanceof YearMark.SchoolX x) {
      return span.inYear(schoolYear(span, x), context);
    }
    if (span.year() instanceof YearMark.Following) {
      int first = context.isSchool() ? context.schoolYear() : context.from().getYear();
      return span.inYear(first + 1, context);
    }
    return nearest(year -> span.inYear(year, context));
  }

  /**
   * Of the stretches that the years give, the one whose end is inside the roadmap's period, or
   * nearest to it. Where several ends are inside, one that also begins inside goes first, and then
   * the earliest.
   */
  public Stretch nearest(IntFunction<Stretch> inYear) {
    return around(context).stream()
        .map(inYear::apply)
        .min(
            Comparator.comparingLong((Stretch each) -> distance(each.last()))
                .thenComparingLong(each -> distance(each.first())))
        .orElseThrow();
  }

  /** Every calendar year that the roadmap's period touches, and one on each side. */
  public static List<Integer> around(DeadlineContext context) {
    return IntStream.rangeClosed(context.from().getYear() - 1, context.to().getYear() + 1)
        .boxed()
        .toList();
  }

  /** «май Х года» is the spring before the school year, and in the closing stage the one after. */
  private int schoolYear(YearlySpan span, YearMark.SchoolX x) {
    boolean springAfter =
        x.later() == 0 && context.closingStage() && span.endMonth().compareTo(Month.SEPTEMBER) < 0;
    return context.schoolYear() + x.later() + (springAfter ? 1 : 0);
  }

  private long distance(LocalDate day) {
    if (day.isBefore(context.from())) {
      return DAYS.between(day, context.from());
    }
    return Math.max(0, DAYS.between(context.to(), day));
  }
}
