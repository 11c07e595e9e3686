package ru.vekha.deadline.rule.repetition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.Stretch;

/**
 * «ежеквартально 25 числа последнего месяца»: that day of one month of each quarter.
 *
 * @param month which month of the quarter, 1 to 3
 * @param day the day of it; in a month without such a day its last day
 */
public record QuarterlyDay(int month, int day) implements Repetition {

  private static final List<String> MONTHS = List.of("первого", "второго", "последнего");

  /** Refuses a month that a quarter does not have. */
  public QuarterlyDay {
    if (month < 1 || month > 3 || day < 1 || day > 31) {
      throw new IllegalArgumentException("No quarter has day " + day + " of month " + month);
    }
  }

  @Override
  public String kind() {
    return "quarterly";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    return Schedule.dated(
        new CalendarPeriods(Rhythm.QUARTER, context)
            .touching().stream()
                .map(each -> inQuarter(each, context))
                .filter(each -> context.covers(each.due()))
                .toList());
  }

  @Override
  public String describe() {
    return "ежеквартально " + day + " числа " + MONTHS.get(month - 1) + " месяца";
  }

  private Occurrence inQuarter(Stretch quarter, DeadlineContext context) {
    YearMonth inMonth = YearMonth.from(quarter.first()).plusMonths(month - 1L);
    LocalDate due = inMonth.atDay(Math.min(day, inMonth.lengthOfMonth()));
    return context.occurrence(quarter.first(), due);
  }
}
