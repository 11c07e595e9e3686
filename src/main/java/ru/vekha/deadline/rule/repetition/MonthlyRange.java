package ru.vekha.deadline.rule.repetition;

import java.time.YearMonth;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;

/**
 * «ежемесячно с 1 по 5 число»: the same days of each month.
 *
 * @param first its first day of the month
 * @param last its last day, 31 being the month's end
 */
public record MonthlyRange(int first, int last) implements Repetition {

  /** Refuses days out of order. */
  public MonthlyRange {
    if (first < 1 || first >= last || first > 28 || last > 31) {
      throw new IllegalArgumentException("No days of a month: " + first + " to " + last);
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
    return "ежемесячно с " + first + " по " + last + " число";
  }

  private Occurrence inMonth(YearMonth month) {
    return new Occurrence(month.atDay(first), month.atDay(Math.min(last, month.lengthOfMonth())));
  }
}
