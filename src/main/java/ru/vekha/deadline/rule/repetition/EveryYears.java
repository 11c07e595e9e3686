package ru.vekha.deadline.rule.repetition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.RoadmapYears;

/**
 * «раз в 2 года»: the end of each second year of the roadmap; in a shorter roadmap its own end.
 *
 * @param step how many years lie between two times
 */
public record EveryYears(int step) implements Repetition {

  private static final int MOST = 3;

  /** Refuses what is yearly, and what most roadmaps do not live to see. */
  public EveryYears {
    if (step < 2 || step > MOST) {
      throw new IllegalArgumentException("Years cannot be counted by " + step);
    }
  }

  @Override
  public String kind() {
    return Rhythm.YEAR.kind();
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    List<LocalDate> ends = new RoadmapYears(context).yearReports();
    if (ends.size() < step) {
      LocalDate end = ends.get(ends.size() - 1);
      return Schedule.dated(List.of(new Occurrence(context.from(), end)));
    }
    List<Occurrence> occurrences = new ArrayList<>();
    LocalDate starts = context.from();
    for (int i = step - 1; i < ends.size(); i += step) {
      occurrences.add(new Occurrence(starts, ends.get(i)));
      starts = ends.get(i).plusDays(1);
    }
    return Schedule.dated(occurrences);
  }

  @Override
  public String describe() {
    return "раз в " + step + " года";
  }
}
