package ru.vekha.deadline.rule.repetition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;

/** «последний рабочий день каждого месяца». */
public record MonthlyLastWorkingDay() implements Repetition {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.ofRussia();

  @Override
  public String kind() {
    return "monthly_day";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    List<Occurrence> occurrences = CalendarPeriods.monthly(context, MonthlyLastWorkingDay::inMonth);
    boolean provisional =
        occurrences.stream().anyMatch(each -> CALENDAR.isProvisional(each.due().getYear()));
    return Schedule.dated(occurrences, provisional);
  }

  @Override
  public String describe() {
    return "последний рабочий день каждого месяца";
  }

  private static Occurrence inMonth(YearMonth month) {
    LocalDate next = month.plusMonths(1).atDay(1);
    return new Occurrence(month.atDay(1), CALENDAR.minusWorkingDays(next, 1));
  }
}
