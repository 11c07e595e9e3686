package ru.vekha.deadline.rule.repetition;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.Schedule;
import ru.vekha.deadline.span.WeekdayNames;

/**
 * «еженедельно», «каждый понедельник», «раз в 2 недели».
 *
 * @param step how many weeks lie between two times
 * @param days the days of the week; none means the week's last, Sunday
 */
public record Weekly(int step, List<DayOfWeek> days) implements Repetition {

  /** Refuses a step of nothing. */
  public Weekly {
    days = days.stream().distinct().sorted().toList();
    if (step < 1 || step > 1 && !days.isEmpty()) {
      throw new IllegalArgumentException("Weeks cannot be counted by " + step);
    }
  }

  @Override
  public String kind() {
    return "weekly";
  }

  @Override
  public Schedule schedule(DeadlineContext context) {
    List<DayOfWeek> wanted = days.isEmpty() ? List.of(DayOfWeek.SUNDAY) : days;
    List<Occurrence> occurrences = new ArrayList<>();
    LocalDate monday = context.from().with(DayOfWeek.MONDAY);
    if (step > 1) {
      monday = monday.plusWeeks(step - 1L);
    }
    for (; !monday.isAfter(context.to()); monday = monday.plusWeeks(step)) {
      for (DayOfWeek day : wanted) {
        LocalDate due = monday.with(day);
        if (context.covers(due)) {
          occurrences.add(context.occurrence(monday.minusWeeks(step - 1L), due));
        }
      }
    }
    return Schedule.dated(occurrences);
  }

  @Override
  public String describe() {
    if (step > 1) {
      return "раз в " + step + " недели";
    }
    String named = days.stream().map(WeekdayNames::dativePlural).collect(joining(", "));
    return named.isEmpty() ? "еженедельно" : "еженедельно по " + named;
  }
}
