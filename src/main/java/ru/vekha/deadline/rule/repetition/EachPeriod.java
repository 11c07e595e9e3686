package ru.vekha.deadline.rule.repetition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.RoadmapYears;

/**
 * «ежемесячно», «ежеквартально», «раз в полугодие», «ежегодно»: the last day of each such period
 * inside the roadmap; for years, the last day of each of the roadmap's own years.
 */
public record EachPeriod(Rhythm rhythm) implements Repetition {

  @Override
  public String kind() {
    return rhythm.kind();
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    if (rhythm == Rhythm.YEAR) {
      return Schedule.dated(years(context));
    }
    return Schedule.dated(
        new CalendarPeriods(rhythm, context)
            .ending().stream().map(each -> context.occurrence(each.first(), each.last())).toList());
  }

  @Override
  public String describe() {
    return rhythm.phrase();
  }

  private static List<Occurrence> years(DeadlineContext context) {
    List<Occurrence> years = new ArrayList<>();
    LocalDate starts = context.from();
    for (LocalDate end : new RoadmapYears(context).yearReports()) {
      years.add(new Occurrence(starts, end));
      starts = end.plusDays(1);
    }
    return years;
  }
}
