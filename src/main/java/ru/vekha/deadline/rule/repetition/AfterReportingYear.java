package ru.vekha.deadline.rule.repetition;

import java.time.LocalDate;
import java.time.YearMonth;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.GrammaticalCase;
import ru.vekha.deadline.span.Stretch;

/**
 * «до 20 января года, следующего за отчётным»: one day for each calendar year that ends inside the
 * roadmap's period.
 *
 * @param day a date without a year
 */
public record AfterReportingYear(CalendarDay day) implements Repetition {

  /** Refuses a date of one year. */
  public AfterReportingYear {
    if (!day.yearIsUnstated()) {
      throw new IllegalArgumentException("The reporting year decides the year");
    }
  }

  @Override
  public String kind() {
    return "every_month_or_quarter_after_period";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    return Schedule.dated(
        new CalendarPeriods(Rhythm.YEAR, context).ending().stream().map(this::after).toList());
  }

  @Override
  public String describe() {
    return "до " + day.words(GrammaticalCase.GENITIVE) + " года, следующего за отчётным";
  }

  private Occurrence after(Stretch reported) {
    LocalDate opens = reported.last().plusDays(1);
    YearMonth month = YearMonth.of(opens.getYear(), day.month());
    return new Occurrence(opens, month.atDay(Math.min(day.day(), month.lengthOfMonth())));
  }
}
