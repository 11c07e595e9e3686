package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The individual plan that the planning meeting ends in (school template 5/2).
 *
 * @param goal what the pair or group as a whole wants to reach
 * @param goals what each mentee wants to reach
 * @param jointMeetings how many joint meetings are held at least
 * @param intervalDays how many days lie between two of them
 */
public record PairPlan(
    String goal,
    Map<UUID, String> goals,
    List<Step> steps,
    int jointMeetings,
    int intervalDays,
    LocalDate plannedOn) {

  public PairPlan {
    goals = Map.copyOf(goals);
    steps = List.copyOf(steps);
  }

  /**
   * One step of the plan.
   *
   * @param doneOn when it was done, null while it is not
   */
  public record Step(String step, LocalDate due, @Nullable LocalDate doneOn) {

    /** A step that is not done yet. */
    public Step(String step, LocalDate due) {
      this(step, due, null);
    }
  }
}
