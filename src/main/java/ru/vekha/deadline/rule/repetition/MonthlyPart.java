package ru.vekha.deadline.rule.repetition;

import java.time.YearMonth;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.Cut;
import ru.vekha.deadline.span.GrammaticalCase;
import ru.vekha.deadline.span.Stretch;

/** «первая декада каждого месяца», «последняя неделя каждого месяца». */
public record MonthlyPart(Cut part) implements Repetition {

  @Override
  public String kind() {
    return "monthly_day";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    return Schedule.dated(CalendarPeriods.monthly(context, this::inMonth));
  }

  @Override
  public String describe() {
    return part.words(GrammaticalCase.NOMINATIVE) + " каждого месяца";
  }

  private Occurrence inMonth(YearMonth month) {
    Stretch days = part.of(month);
    return new Occurrence(days.first(), days.last());
  }
}
