package ru.vekha.deadline.rule.repetition;

import java.util.List;
import java.util.stream.IntStream;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.SchoolQuarter;
import ru.vekha.deadline.span.Stretch;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearPlacement;

/** «каждую четверть»: the last day of each quarter of a school year inside the roadmap. */
public record EachSchoolQuarter() implements Repetition {

  @Override
  public String kind() {
    return "quarterly";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    List<Occurrence> occurrences =
        YearPlacement.around(context).stream()
            .flatMap(
                year ->
                    IntStream.rangeClosed(1, SchoolQuarter.IN_YEAR)
                        .mapToObj(number -> new SchoolQuarter(number, new YearMark.Stated(year)))
                        .map(quarter -> quarter.place(context)))
            .filter(each -> context.covers(each.last()))
            .map(EachSchoolQuarter::occurrence)
            .toList();
    return Schedule.dated(occurrences);
  }

  @Override
  public String describe() {
    return "каждую четверть";
  }

  private static Occurrence occurrence(Stretch quarter) {
    return new Occurrence(quarter.first(), quarter.last());
  }
}
