package ru.vekha.deadline.language.family;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.ByDate;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.rule.Labelled;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.StandingSince;
import ru.vekha.deadline.rule.WholePeriod;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.Repetition;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.rule.repetition.Within;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.CalendarMonth;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.HalfYear;
import ru.vekha.deadline.span.Quarter;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.Since;
import ru.vekha.deadline.span.YearlySpan;

/** What one recogniser made of a part of the phrase. */
public record Reading(DeadlineRule rule, List<String> notes) {

  private static final DeadlineRule EVERY_YEAR = new EachPeriod(Rhythm.YEAR);

  public static Reading of(DeadlineRule rule, String... notes) {
    return new Reading(rule, List.of(notes));
  }

  /** «до 20 сентября», «сентябрь»: what the repetition goes on from. */
  private static @Nullable YearlySpan first(DeadlineRule before) {
    if (before instanceof ByDate date) {
      return date.span() instanceof CalendarDay ? date.span() : null;
    }
    YearlySpan last =
        before instanceof OnSpans dates ? dates.spans().get(dates.spans().size() - 1) : null;
    last = last instanceof Range range ? range.last() : last;
    return last instanceof Quarter || last instanceof HalfYear
        ? new CalendarMonth(last.endMonth(), last.year())
        : last;
  }

  /** «до 20 сентября, далее ежеквартально»: the repetition starts with the date before it. */
  public Reading after(Reading before) {
    YearlySpan first = first(before.rule);
    if (rule instanceof Repetition repetition && !EVERY_YEAR.equals(rule) && first != null) {
      return new Reading(new Within(repetition, new Since(first)), notes);
    }
    if (before.rule instanceof OnSpans && first != null && standsOn()) {
      return new Reading(new StandingSince(new Since(first)), notes);
    }
    if (EVERY_YEAR.equals(rule)
        && before.rule instanceof OnSpans dates
        && dates.spans().size() == 1
        && dates.spans().get(0) instanceof CalendarYearSpan year) {
      return new Reading(new Within(new EachPeriod(Rhythm.YEAR), new Since(year)), notes);
    }
    return this;
  }

  /** «постоянно», «в течение года»: standing work of no year of its own. */
  private boolean standsOn() {
    return rule instanceof WholePeriod
        || rule instanceof DuringYear during
            && during.year() instanceof CalendarYearSpan
            && during.year().yearIsUnstated();
  }

  /** The same with one note more. */
  Reading with(String note) {
    return new Reading(rule, Stream.concat(notes.stream(), Stream.of(note)).toList());
  }

  /** The same with a caption. */
  public Reading labelled(String caption) {
    return new Reading(new Labelled(caption, rule), notes);
  }
}
