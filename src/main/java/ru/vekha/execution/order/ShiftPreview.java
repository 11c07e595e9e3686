package ru.vekha.execution.order;

import java.time.LocalDate;
import java.util.List;
import ru.vekha.control.OrderedDates;
import ru.vekha.control.OrderedMoves;

/**
 * What an order would move, worked out before anything is stored.
 *
 * @param end the roadmap's last day under the order
 * @param days every day that moves, in order
 * @param examples the first assignments
 * @param beyond the first of those whose date would pass the end
 * @param beside what stays as it is
 * @param mark the same for two previews exactly when they move the same
 */
public record ShiftPreview(
    LocalDate end,
    List<Day> days,
    List<Example> examples,
    List<Example> beyond,
    OrderedDates.Beside beside,
    String mark) {

  /** Keeps its own copies of the lists. */
  public ShiftPreview {
    days = List.copyOf(days);
    examples = List.copyOf(examples);
    beyond = List.copyOf(beyond);
  }

  /**
   * Work due on one day in one zone.
   *
   * @param passesEnd whether the new date would lie after the roadmap's end
   * @param dayOff whether the new date is a day off
   * @param past whether the new date has passed already
   */
  public record Day(
      OrderedMoves.Move move, int assignments, boolean passesEnd, boolean dayOff, boolean past) {}

  /** An assignment with its date and the one that takes its place. */
  public record Example(
      String number, String title, String organisation, LocalDate before, LocalDate after) {}

  /** How many assignments get a later date. */
  public int moved() {
    return days.stream().mapToInt(Day::assignments).sum();
  }

  /** How many dates would pass the roadmap's end. */
  public int passingEnd() {
    return days.stream().filter(Day::passesEnd).mapToInt(Day::assignments).sum();
  }

  /** How many dates would fall on a day off. */
  public int onDaysOff() {
    return days.stream().filter(Day::dayOff).mapToInt(Day::assignments).sum();
  }

  /** How many dates would have passed all the same. */
  public int stillPast() {
    return days.stream().filter(Day::past).mapToInt(Day::assignments).sum();
  }

  /** Whether the order can be brought in as it is. */
  public boolean isReady() {
    return !days.isEmpty() && passingEnd() == 0;
  }
}
