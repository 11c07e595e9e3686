package ru.vekha.deadline.rule.repetition;

import java.util.List;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.Stretch;

/** «последний рабочий день каждого месяца». */
public record MonthlyLastWorkingDay() implements Repetition {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.ofRussia();

  @Override
  public String kind() {
    return "monthly_day";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    List<Occurrence> occurrences =
        new CalendarPeriods(Rhythm.MONTH, context)
            .touching().stream()
                .map(MonthlyLastWorkingDay::inMonth)
                .filter(each -> context.covers(each.due()))
                .toList();
    boolean provisional =
        occurrences.stream().anyMatch(each -> CALENDAR.isProvisional(each.due().getYear()));
    return Schedule.dated(occurrences, provisional);
  }

  @Override
  public String describe() {
    return "последний рабочий день каждого месяца";
  }

  private static Occurrence inMonth(Stretch month) {
    return new Occurrence(month.first(), CALENDAR.minusWorkingDays(month.last().plusDays(1), 1));
  }
}
