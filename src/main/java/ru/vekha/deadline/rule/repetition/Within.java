package ru.vekha.deadline.rule.repetition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.GrammaticalCase;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.Since;
import ru.vekha.deadline.span.Span;
import ru.vekha.deadline.span.Stretch;
import ru.vekha.deadline.span.YearPlacement;
import ru.vekha.deadline.span.YearlySpan;

/**
 * «ежемесячно 25 числа 2021 года», «ежемесячно с сентября по май»: a repetition held within a
 * stretch of time. Years, and stretches that come every year, hold it inside the roadmap's period;
 * dated months and days win over the period. A school's roadmap has one such stretch, its own.
 */
public record Within(Repetition repetition, Span span) implements Repetition {

  @Override
  public String kind() {
    return repetition.kind();
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    if (span instanceof YearlySpan each && each.yearIsUnstated() && !context.isSchool()) {
      List<Schedule> years =
          YearPlacement.around(context).stream()
              .map(year -> inside(each.inYear(year, context), context))
              .toList();
      return joined(years);
    }
    Stretch stretch = span.place(context);
    if (namesYearsOnly()) {
      return inside(stretch, context);
    }
    Schedule held = repetition.schedule(context.between(stretch.first(), stretch.last()));
    return span instanceof Since ? held.from(stretch.first()) : held;
  }

  @Override
  public String describe() {
    String held = span.words(GrammaticalCase.GENITIVE);
    if (span instanceof Since
        && repetition instanceof Yearly yearly
        && !yearly.rule().namesDays()) {
      // Behind another month «май, ежегодно» would be one more of a list.
      return "ежегодно, " + yearly.rule().describe() + ", " + held;
    }
    boolean hasOwnPreposition = held.startsWith("с ") || held.startsWith("до ");
    return repetition.describe() + (hasOwnPreposition ? " " : " в течение ") + held;
  }

  private Schedule inside(Stretch stretch, DeadlineContext context) {
    LocalDate first = later(stretch.first(), context.from());
    LocalDate last = earlier(stretch.last(), context.to());
    return last.isBefore(first)
        ? Schedule.dated(List.of())
        : repetition.schedule(context.between(first, last));
  }

  private static Schedule joined(List<Schedule> years) {
    List<Occurrence> occurrences =
        years.stream().map(Schedule::occurrences).flatMap(Collection::stream).distinct().toList();
    return Schedule.dated(occurrences, years.stream().anyMatch(Schedule::provisional));
  }

  private boolean namesYearsOnly() {
    return span instanceof CalendarYearSpan
        || span instanceof Range range && range.last() instanceof CalendarYearSpan;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
