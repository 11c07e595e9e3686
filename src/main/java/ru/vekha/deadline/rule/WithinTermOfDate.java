package ru.vekha.deadline.rule;

import java.time.LocalDate;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.GrammaticalCase;

/** «за 10 дней до 1 сентября», «в течение двух недель с 01.09.2021»: counted from a known date. */
public record WithinTermOfDate(Term term, Side side, CalendarDay date) implements DeadlineRule {

  @Override
  public String kind() {
    return "by_date";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    LocalDate from = date.place(context).last();
    boolean after = side == Side.AFTER;
    LocalDate due = after ? term.after(from) : term.before(from);
    return Schedule.dated(
        List.of(new Occurrence(after ? from : null, due)), term.isProvisional(from, due));
  }

  @Override
  public String describe() {
    String named = date.words(GrammaticalCase.GENITIVE);
    return side == Side.AFTER
        ? "в течение " + term.genitive() + " с " + named
        : "не позднее чем за " + term.accusative() + " до " + named;
  }
}
