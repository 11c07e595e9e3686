package ru.vekha.execution.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.execution.Question;

/** Finds due days that can hardly be meant: before the order, outside the period, on a day off. */
public final class DueDays {

  /** «До 10 числа месяца, следующего за отчётным»: the last day may fall after the period. */
  private static final Set<String> REPORTING =
      Set.of("every_month_or_quarter_after_period", "compound");

  private static final int MONTHS_TO_REPORT = 2;

  private DueDays() {}

  /**
   * The days of a row that a methodist has to look at.
   *
   * @param launchDay the day of the order
   */
  public static List<Question> in(DeadlineRule rule, DeadlineContext context, LocalDate launchDay) {
    List<Question> questions = new ArrayList<>();
    Schedule schedule = rule.schedule(context);
    LocalDate end =
        REPORTING.contains(rule.kind()) ? context.to().plusMonths(MONTHS_TO_REPORT) : context.to();
    List<LocalDate> days = schedule.occurrences().stream().map(Occurrence::due).toList();
    List<LocalDate> early = days.stream().filter(day -> day.isBefore(launchDay)).toList();
    List<LocalDate> outside =
        days.stream()
            .filter(day -> !day.isBefore(launchDay))
            .filter(day -> day.isBefore(context.from()) || day.isAfter(end))
            .toList();
    if (!early.isEmpty()) {
      boolean all = early.size() == days.size();
      questions.add(
          Question.doubtful(
              "Срок раньше приказа от "
                  + RussianDays.day(launchDay)
                  + ": "
                  + RussianDays.some(early)
                  + (all ? ". Поручений по этой строке не будет." : "."),
              "Исправьте срок или подтвердите: на прошедшие даты поручения не открываются."));
    }
    if (!outside.isEmpty()) {
      questions.add(
          Question.doubtful(
              "Срок вне периода дорожной карты: " + RussianDays.some(outside) + ".",
              "Проверьте год в сроке и период карты. Если всё верно, подтвердите."));
    }
    return questions;
  }

  /** The due days from the order on that are days off. */
  public static List<LocalDate> off(
      Schedule schedule, LocalDate launchDay, WorkingCalendar calendar) {
    return schedule.occurrences().stream()
        .map(Occurrence::due)
        .filter(day -> !day.isBefore(launchDay) && !calendar.isWorking(day))
        .distinct()
        .toList();
  }
}
