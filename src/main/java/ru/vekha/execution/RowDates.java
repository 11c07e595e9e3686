package ru.vekha.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Schedule;
import ru.vekha.execution.check.DaysOff;
import ru.vekha.execution.check.DueDays;
import ru.vekha.execution.draft.DraftHead;

/** Reads the deadline of a row and works out its days, with all that is doubtful about them. */
@Component
public class RowDates {

  private final ActivityDates dates;
  private final WorkingCalendar calendar;

  RowDates(ActivityDates dates, WorkingCalendar calendar) {
    this.dates = dates;
    this.calendar = calendar;
  }

  /**
   * What came of a deadline.
   *
   * @param words the deadline in Vekha's own words; empty when not understood
   * @param daysOff the due days that are days off and have not been moved
   * @param ofSchoolYear whether the days hang on which school year it is
   */
  public record Found(
      String words,
      List<ActivityDates.Dates> dates,
      List<LocalDate> daysOff,
      LocalDate settleBy,
      List<String> notes,
      List<Question> questions,
      boolean ofSchoolYear) {

    static Found nothing(List<Question> questions) {
      return new Found("", List.of(), List.of(), LocalDate.MAX, List.of(), questions, false);
    }

    /** The assignments of a body: one for each time the row falls due. */
    public Stream<PlannedAssignment> assignments(ResponsibleBody body) {
      return IntStream.range(0, dates.size())
          .mapToObj(
              index ->
                  new PlannedAssignment(
                      body.organisation(),
                      body.responsible(),
                      body.coExecutors(),
                      index + 1,
                      dates.get(index).basis(),
                      dates.get(index).opensOn(),
                      dates.get(index).due(),
                      settleBy));
    }
  }

  /**
   * Reads a deadline.
   *
   * @param section the heading it stands under
   * @param launchDay the day from which «до ДАТЫ» runs; null while it is not known
   */
  public Found of(String deadline, String section, DraftHead head, @Nullable LocalDate launchDay) {
    if (deadline.isBlank()) {
      return Found.nothing(List.of());
    }
    DeadlineReading reading = DeadlineLanguage.read(deadline);
    if (reading instanceof DeadlineReading.Refused refused) {
      return Found.nothing(List.of(notUnderstood(deadline, refused)));
    }
    DeadlineReading.Understood understood = (DeadlineReading.Understood) reading;
    Optional<DeadlineContext> context = head.contexts(launchDay).inSection(section);
    List<Question> questions = new ArrayList<>(TwoReadings.of(understood, context.orElse(null)));
    return launchDay == null || context.isEmpty()
        ? Found.nothing(questions)
        : dated(understood.rule(), context.get(), head, launchDay, questions);
  }

  private Found dated(
      DeadlineRule rule,
      DeadlineContext context,
      DraftHead head,
      LocalDate launchDay,
      List<Question> questions) {
    Schedule printed = rule.schedule(context);
    List<LocalDate> off = DueDays.off(printed, launchDay, calendar);
    boolean moves = Boolean.TRUE.equals(head.movesDaysOff());
    questions.addAll(DueDays.in(rule, context, launchDay));
    ActivityDates.Found found =
        dates.of(moves ? printed.movedToWorkingDays(calendar) : printed, context, launchDay);
    List<String> notes = new ArrayList<>(found.notes());
    if (!off.isEmpty()) {
      notes.add(DaysOff.note(off, moves));
    }
    if (printed.provisional()) {
      notes.add("Выходные этого года ещё не утверждены, рабочие дни посчитаны предварительно.");
    }
    return new Found(
        rule.describe(),
        found.dates(),
        moves ? List.of() : off,
        context.to(),
        notes,
        questions,
        hangsOnSchoolYear(rule, context));
  }

  /** «май Х года», «в течение учебного года»: another school year gives other days. */
  private static boolean hangsOnSchoolYear(DeadlineRule rule, DeadlineContext context) {
    return context.isSchool()
        && !rule.schedule(context).equals(rule.schedule(context.inNextSchoolYear()));
  }

  private static Question notUnderstood(String deadline, DeadlineReading.Refused refused) {
    return Question.blocking(
        "Срок «" + deadline + "» не понят: «" + refused.part() + "».", refused.reason());
  }
}
