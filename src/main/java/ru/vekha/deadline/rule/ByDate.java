package ru.vekha.deadline.rule;

import java.time.LocalDate;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.GrammaticalCase;
import ru.vekha.deadline.span.SchoolYear;
import ru.vekha.deadline.span.Stretch;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearPlacement;
import ru.vekha.deadline.span.YearlySpan;

/** «до 19.02.2021», «до конца мая», «до мая»: an end and no beginning. The last day counts. */
public record ByDate(YearlySpan span, Edge edge) implements DatedRule {

  /** Which edge of the stretch is meant. */
  public enum Edge {
    /** Its last day: «до конца мая» is 31 May, «до 10 сентября» is that day. */
    END,
    /** The day before it: «до мая», «к маю», «до начала мая» is 30 April. */
    BEFORE
  }

  /** A date has no edge but itself. */
  public ByDate {
    if (span instanceof CalendarDay && edge == Edge.BEFORE) {
      throw new IllegalArgumentException("A date is included in its own deadline");
    }
  }

  @Override
  public String kind() {
    return "by_date";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    boolean schoolKnowsItsYear = span instanceof SchoolYear && context.isSchool();
    if (!saysNoYear() || schoolKnowsItsYear) {
      return Schedule.dated(List.of(new Occurrence(null, due(span.place(context)))));
    }
    Stretch placed =
        new YearPlacement(context).nearest(year -> Stretch.of(due(span.inYear(year, context))));
    return Schedule.dated(List.of(new Occurrence(null, placed.last())));
  }

  @Override
  public YearMark year() {
    return span.year();
  }

  @Override
  public boolean saysNoYear() {
    return span.yearIsUnstated();
  }

  @Override
  public ByDate filledWith(YearMark year) {
    return saysNoYear() ? new ByDate(span.withYear(year), edge) : this;
  }

  @Override
  public ByDate withoutYear() {
    return new ByDate(span.withYear(new YearMark.Unstated()), edge);
  }

  @Override
  public boolean namesDays() {
    return true;
  }

  @Override
  public List<Occurrence> inYear(int year, DeadlineContext context) {
    return List.of(new Occurrence(null, due(span.inYear(year, context))));
  }

  @Override
  public String describe() {
    String named = span.words(GrammaticalCase.GENITIVE);
    if (span instanceof CalendarDay) {
      return "до " + named;
    }
    return edge == Edge.END ? "до конца " + named : "до начала " + named;
  }

  private LocalDate due(Stretch stretch) {
    return edge == Edge.END ? stretch.last() : stretch.first().minusDays(1);
  }
}
