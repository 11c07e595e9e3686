package ru.vekha.deadline.rule.repetition;

import java.time.LocalDate;
import java.util.List;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.Stretch;

/**
 * «до 5 рабочего дня каждого месяца», «последний рабочий день квартала».
 *
 * @param period month or quarter
 * @param number the number of the working day in it; {@link #LAST} is its last
 */
public record EachWorkingDay(Rhythm period, int number) implements Repetition {

  /** The number of the last working day. */
  public static final int LAST = 0;

  private static final WorkingCalendar CALENDAR = WorkingCalendar.ofRussia();
  private static final int MOST = 15;

  /** Refuses a working day that some month does not have. */
  public EachWorkingDay {
    boolean known = period == Rhythm.MONTH || period == Rhythm.QUARTER;
    if (!known || number < LAST || number > MOST) {
      throw new IllegalArgumentException("No working day " + number + " in each " + period);
    }
  }

  @Override
  public String kind() {
    return period.kind();
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    List<Occurrence> occurrences =
        new CalendarPeriods(period, context)
            .touching().stream()
                .map(each -> inPeriod(each, context))
                .filter(each -> context.covers(each.due()))
                .toList();
    boolean provisional =
        occurrences.stream().anyMatch(each -> CALENDAR.isProvisional(each.due().getYear()));
    return Schedule.dated(occurrences, provisional);
  }

  @Override
  public String describe() {
    String which = number == LAST ? "последний" : String.valueOf(number);
    return which + " рабочий день каждого " + (period == Rhythm.MONTH ? "месяца" : "квартала");
  }

  private Occurrence inPeriod(Stretch stretch, DeadlineContext context) {
    LocalDate first = stretch.first();
    LocalDate due =
        number == LAST
            ? CALENDAR.minusWorkingDays(stretch.last().plusDays(1), 1)
            : CALENDAR.plusWorkingDays(first.minusDays(1), number);
    return context.occurrence(first, due);
  }
}
