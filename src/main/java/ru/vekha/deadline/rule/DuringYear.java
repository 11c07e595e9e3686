package ru.vekha.deadline.rule;

import java.time.LocalDate;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.GrammaticalCase;
import ru.vekha.deadline.span.RoadmapYears;
import ru.vekha.deadline.span.Stretch;
import ru.vekha.deadline.span.YearlySpan;

/**
 * «в течение года», «в течение 2021 года», «в течение учебного года»: work goes on, and each year
 * ends with a report. Without a year, each year of the roadmap is meant.
 *
 * @param year the calendar or school year named
 */
public record DuringYear(YearlySpan year) implements DeadlineRule {

  @Override
  public String kind() {
    return "during_year";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    RoadmapYears years = new RoadmapYears(context);
    if (!year.yearIsUnstated()) {
      Stretch stretch = year.place(context);
      return Schedule.standing(stretch.first(), List.of(stretch.last()));
    }
    boolean ofSchool = !(year instanceof CalendarYearSpan);
    List<LocalDate> reports = ofSchool ? years.lessonsEnds() : years.yearReports();
    return Schedule.standing(start(context), reports);
  }

  @Override
  public String describe() {
    return "в течение " + year.words(GrammaticalCase.GENITIVE);
  }

  private static LocalDate start(DeadlineContext context) {
    LocalDate lessons = LocalDate.of(context.schoolYear(), 9, 1);
    return context.isSchool() && context.covers(lessons) ? lessons : context.from();
  }
}
