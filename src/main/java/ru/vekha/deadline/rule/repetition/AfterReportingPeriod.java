package ru.vekha.deadline.rule.repetition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.Stretch;

/**
 * «до 10 числа месяца, следующего за отчётным кварталом»: one day for each reporting period that
 * ends inside the roadmap; the day itself may fall after its end.
 *
 * @param day the day of the next month, or the number of the working day in it
 * @param working whether working days are counted
 */
public record AfterReportingPeriod(Rhythm period, int day, boolean working) implements Repetition {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.ofRussia();

  /** Refuses a day that no month has and a period that nobody reports by. */
  public AfterReportingPeriod {
    if (day < 1 || day > 31 || period.reporting().isEmpty()) {
      throw new IllegalArgumentException("No report by day " + day + " after " + period);
    }
  }

  @Override
  public String kind() {
    return "every_month_or_quarter_after_period";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    List<Occurrence> occurrences =
        new CalendarPeriods(period, context).ending().stream().map(this::after).toList();
    boolean provisional =
        working
            && occurrences.stream().anyMatch(each -> CALENDAR.isProvisional(each.due().getYear()));
    return Schedule.dated(occurrences, provisional);
  }

  @Override
  public String describe() {
    String last = working ? day + " рабочего дня" : day + " числа";
    return "до " + last + " месяца, следующего за отчётным " + period.reporting();
  }

  private Occurrence after(Stretch reported) {
    LocalDate opens = reported.last().plusDays(1);
    YearMonth next = YearMonth.from(opens);
    LocalDate due =
        working
            ? CALENDAR.plusWorkingDays(reported.last(), day)
            : next.atDay(Math.min(day, next.lengthOfMonth()));
    return new Occurrence(opens, due);
  }
}
