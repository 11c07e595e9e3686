package ru.vekha.deadline.rule;

import java.time.LocalDate;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.GrammaticalCase;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.RoadmapYears;
import ru.vekha.deadline.span.Stretch;
import ru.vekha.deadline.span.YearPlacement;
import ru.vekha.deadline.span.YearlySpan;

/**
 * «постоянно в 2022–2024 годах», «постоянно с сентября по май»: standing work held within the years
 * or the stretch of each year that are named.
 */
public record StandingWithin(YearlySpan years) implements DeadlineRule {

  @Override
  public String kind() {
    return "whole_period/continuous";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    List<Stretch> held = stretches(context);
    List<LocalDate> reports =
        held.stream()
            .flatMap(
                each ->
                    new RoadmapYears(context.between(each.first(), each.last()))
                        .periodReports().stream())
            .toList();
    return Schedule.standing(held.get(0).first(), reports);
  }

  /** The years named, or the stretch in each year of an authority's roadmap. */
  private List<Stretch> stretches(DeadlineContext context) {
    List<Stretch> each =
        years.yearIsUnstated() && !context.isSchool()
            ? YearPlacement.around(context).stream()
                .map(year -> years.inYear(year, context))
                .filter(stretch -> context.covers(stretch.last()))
                .toList()
            : List.of();
    return each.isEmpty() ? List.of(years.place(context)) : each;
  }

  @Override
  public String describe() {
    String named = years.words(GrammaticalCase.GENITIVE);
    return "постоянно " + (years instanceof Range ? named : "в течение " + named);
  }
}
