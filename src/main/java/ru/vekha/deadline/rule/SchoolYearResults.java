package ru.vekha.deadline.rule;

import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.GrammaticalCase;
import ru.vekha.deadline.span.RoadmapYears;
import ru.vekha.deadline.span.SchoolYear;

/**
 * «по итогам учебного года»: the school year closes on 31 August, later than its lessons, and that
 * is taken as the last day. Without a year, each school year that closes inside the roadmap.
 */
public record SchoolYearResults(SchoolYear year) implements DeadlineRule {

  @Override
  public String kind() {
    return "relative_school_year_month";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    if (!year.yearIsUnstated()) {
      int closes = year.place(context).last().getYear();
      return Schedule.dated(List.of(new Occurrence(null, RoadmapYears.schoolYearClose(closes))));
    }
    return Schedule.dated(
        new RoadmapYears(context)
            .schoolYearCloses().stream().map(day -> new Occurrence(null, day)).toList());
  }

  @Override
  public String describe() {
    return "по итогам " + year.words(GrammaticalCase.GENITIVE);
  }
}
