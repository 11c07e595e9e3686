package ru.vekha.deadline.rule.repetition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.RoadmapYears;

/**
 * «5 раз в год»: ends of months spread evenly over each year of the roadmap, the last at its end.
 * What divides the year into equal months is an {@link EachPeriod}.
 */
public record TimesAYear(int times) implements Repetition {

  private static final int MONTHS = 12;

  /** Refuses what comes in equal parts of the year, and more than months allow. */
  public TimesAYear {
    if (times < 1 || times > MONTHS || MONTHS % times == 0) {
      throw new IllegalArgumentException(times + " times do not need spreading over a year");
    }
  }

  @Override
  public String kind() {
    return "times_a_year";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    List<Occurrence> occurrences = new ArrayList<>();
    LocalDate starts = context.from();
    for (LocalDate end : new RoadmapYears(context).yearReports()) {
      occurrences.addAll(spread(starts, end));
      starts = end.plusDays(1);
    }
    return Schedule.dated(occurrences);
  }

  @Override
  public String describe() {
    return times + " раз в год";
  }

  private List<Occurrence> spread(LocalDate first, LocalDate last) {
    YearMonth opening = YearMonth.from(first);
    int months = (int) opening.until(YearMonth.from(last), ChronoUnit.MONTHS) + 1;
    int many = Math.min(times, months);
    List<Occurrence> occurrences = new ArrayList<>();
    LocalDate starts = first;
    for (int i = 1; i <= many; i++) {
      int passed = (months * i + many - 1) / many;
      LocalDate end = opening.plusMonths(passed - 1L).atEndOfMonth();
      LocalDate due = end.isAfter(last) ? last : end;
      occurrences.add(new Occurrence(starts, due));
      starts = due.plusDays(1);
    }
    return occurrences;
  }
}
