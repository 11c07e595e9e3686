package ru.vekha.deadline.rule.repetition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.RoadmapYears;
import ru.vekha.deadline.span.SchoolQuarter;

/**
 * «5 раз в год»: ends of months spread evenly over each year of the roadmap, the last at its end.
 * Four and six times are the calendar's quarters and pairs of months where the year is a calendar
 * one; a school year has four quarters of its own. What a school year divides as the calendar does
 * is an {@link EachPeriod}.
 */
public record TimesAYear(int times) implements Repetition {

  private static final int MONTHS = 12;
  private static final Map<Integer, Rhythm> EVEN = Map.of(4, Rhythm.QUARTER, 6, Rhythm.TWO_MONTHS);

  /** Refuses what halves or thirds say, and more than months allow. */
  public TimesAYear {
    if (!isKnown(times)) {
      throw new IllegalArgumentException(times + " times do not need spreading over a year");
    }
  }

  /** Whether so many times a year are told apart from a repetition by the calendar. */
  public static boolean isKnown(int times) {
    return times > 1 && times < MONTHS && (MONTHS % times != 0 || EVEN.containsKey(times));
  }

  /** Whether another rule says the same by the calendar: «ежеквартально» for «4 раза в год». */
  public boolean isSaidBy(DeadlineRule other) {
    return other instanceof EachPeriod each && each.rhythm().equals(EVEN.get(times));
  }

  @Override
  public String kind() {
    Rhythm rhythm = EVEN.get(times);
    return rhythm == null ? "times_a_year" : rhythm.kind();
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    boolean ofSchool = context.isSchool() || context.isWithinSchoolYear();
    if (ofSchool && times == SchoolQuarter.IN_YEAR) {
      return new EachSchoolQuarter().schedule(context);
    }
    Rhythm rhythm = EVEN.get(times);
    if (!ofSchool && rhythm != null) {
      return new EachPeriod(rhythm).schedule(context);
    }
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
    return times + (times < 5 ? " раза в год" : " раз в год");
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
