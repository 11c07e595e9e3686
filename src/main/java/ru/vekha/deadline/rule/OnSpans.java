package ru.vekha.deadline.rule;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.GrammaticalCase;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.Stretch;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/**
 * «25.03.2021; 25.06.2021», «декабрь 2021 г.», «с 1 по 15 сентября»: one occurrence for each
 * stretch named, due on its last day.
 */
public record OnSpans(List<YearlySpan> spans) implements DatedRule {

  /** Refuses an empty list. */
  public OnSpans {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("No stretch of time is named");
    }
  }

  /** One stretch. */
  public static OnSpans of(YearlySpan span) {
    return new OnSpans(List.of(span));
  }

  @Override
  public String kind() {
    Set<String> kinds = spans.stream().map(YearlySpan::kind).collect(Collectors.toSet());
    String kind = spans.get(0).kind();
    if (spans.size() == 1 || kinds.equals(Set.of("on_dates"))) {
      return kind;
    }
    boolean repeatsItself = Set.copyOf(spans).size() < spans.size();
    return kinds.size() > 1 || repeatsItself ? "compound" : kind;
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    return Schedule.dated(
        spans.stream().map(span -> occurrence(span.place(context))).distinct().toList());
  }

  @Override
  public YearMark year() {
    return spans.get(spans.size() - 1).year();
  }

  @Override
  public boolean saysNoYear() {
    return spans.stream().allMatch(YearlySpan::yearIsUnstated);
  }

  @Override
  public OnSpans filledWith(YearMark year) {
    return new OnSpans(
        spans.stream().map(span -> span.yearIsUnstated() ? span.withYear(year) : span).toList());
  }

  @Override
  public OnSpans withoutYear() {
    return new OnSpans(spans.stream().map(span -> span.withYear(new YearMark.Unstated())).toList());
  }

  @Override
  public boolean namesDays() {
    return spans.stream()
        .map(span -> span instanceof Range range ? range.last() : span)
        .allMatch(CalendarDay.class::isInstance);
  }

  @Override
  public List<Occurrence> inYear(int year, DeadlineContext context) {
    return spans.stream().map(span -> occurrence(span.inYear(year, context))).distinct().toList();
  }

  @Override
  public String describe() {
    return spans.stream()
        .map(span -> span.words(GrammaticalCase.NOMINATIVE))
        .collect(joining(", "));
  }

  private static Occurrence occurrence(Stretch stretch) {
    return new Occurrence(stretch.isLongerThanDay() ? stretch.first() : null, stretch.last());
  }
}
