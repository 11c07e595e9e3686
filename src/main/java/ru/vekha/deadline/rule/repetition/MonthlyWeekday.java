package ru.vekha.deadline.rule.repetition;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.WeekdayNames;

/**
 * «последняя пятница каждого месяца».
 *
 * @param number which of them, 1 to 4, or 5 for the last
 */
public record MonthlyWeekday(int number, DayOfWeek weekday) implements Repetition {

  /** The last such day of the month. */
  public static final int LAST = 5;

  /** Refuses a day that some months do not have. */
  public MonthlyWeekday {
    if (number < 1 || number > LAST) {
      throw new IllegalArgumentException("Not every month has a " + weekday + " number " + number);
    }
  }

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
    return WeekdayNames.numbered(number, weekday) + " каждого месяца";
  }

  private Occurrence inMonth(YearMonth month) {
    LocalDate first = month.atDay(1);
    return new Occurrence(
        first, first.with(dayOfWeekInMonth(number == LAST ? -1 : number, weekday)));
  }
}
