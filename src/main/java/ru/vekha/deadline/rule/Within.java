package ru.vekha.deadline.rule;

import java.time.LocalDate;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.GrammaticalCase;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.Span;
import ru.vekha.deadline.span.Stretch;

/**
 * «ежемесячно 25 числа 2021 года», «ежемесячно с сентября по май»: a repetition held within a
 * stretch of time. A year holds it inside the roadmap's period; months and dates named win over the
 * period.
 */
public record Within(Repetition repetition, Span span) implements Repetition {

  @Override
  public String kind() {
    return repetition.kind();
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    Stretch stretch = span.place(context);
    LocalDate first = stretch.first();
    LocalDate last = stretch.last();
    if (namesYearsOnly()) {
      first = later(first, context.from());
      last = earlier(last, context.to());
    }
    if (last.isBefore(first)) {
      return Schedule.dated(List.of());
    }
    return repetition.schedule(context.between(first, last));
  }

  @Override
  public String describe() {
    String held = span.words(GrammaticalCase.GENITIVE);
    boolean hasOwnPreposition = held.startsWith("с ") || held.startsWith("до ");
    return repetition.describe() + (hasOwnPreposition ? " " : " в течение ") + held;
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
