package ru.vekha.deadline.rule.repetition;

import static java.util.stream.Collectors.joining;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.Stretch;

/**
 * «ежемесячно 25 числа», «до 5 числа каждого месяца»: these days of each month of the period.
 *
 * @param days in rising order; in a month without such a day its last day, so that 31 is always the
 *     last
 * @param by whether the phrase says «до»; the day is the same
 */
public record MonthlyDay(List<Integer> days, boolean by) implements Repetition {

  /** Refuses days that no month has. */
  public MonthlyDay {
    days = days.stream().distinct().sorted().toList();
    if (days.isEmpty() || days.get(0) < 1 || days.get(days.size() - 1) > 31) {
      throw new IllegalArgumentException("No month has the days " + days);
    }
  }

  @Override
  public String kind() {
    return "monthly_day";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    return Schedule.dated(
        new CalendarPeriods(Rhythm.MONTH, context)
            .touching().stream()
                .flatMap(this::occurrences)
                .filter(each -> context.covers(each.due()))
                .toList());
  }

  @Override
  public String describe() {
    if (days.equals(List.of(31))) {
      return by ? "ежемесячно до последнего дня месяца" : "ежемесячно в последний день месяца";
    }
    String numbers = days.stream().map(String::valueOf).collect(joining(", "));
    return "ежемесячно " + (by ? "до " : "") + numbers + " числа";
  }

  private Stream<Occurrence> occurrences(Stretch month) {
    YearMonth inMonth = YearMonth.from(month.first());
    return days.stream()
        .map(day -> inMonth.atDay(Math.min(day, inMonth.lengthOfMonth())))
        .distinct()
        .map(due -> new Occurrence(month.first(), due));
  }
}
