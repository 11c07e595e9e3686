package ru.vekha.reporting.history;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the process of an assignment has gone through its diagram.
 *
 * @param process its name
 * @param steps each time that one was entered, in that order
 */
public record ActCourse(String process, List<Step> steps) {

  /** Keeps its own copy. */
  public ActCourse {
    steps = List.copyOf(steps);
  }

  /** What has become of a step. */
  public enum State {
    PASSED("пройден"),
    STANDING("идёт сейчас"),
    BROKEN_OFF("прерван");

    private final String title;

    State(String title) {
      this.title = title;
    }

    /** As it is told to people. */
    public String title() {
      return title;
    }
  }

  /**
   * One time that a step was entered.
   *
   * @param activityId as in the diagram
   * @param left null while it stands there
   */
  public record Step(
      String activityId,
      String name,
      LocalDateTime entered,
      @Nullable LocalDateTime left,
      State state) {}

  /** What the marked drawing shows, for who does not see it. */
  public String inWords() {
    String standing =
        steps.stream()
            .filter(step -> step.state() == State.STANDING)
            .map(step -> "«" + step.name() + "»")
            .distinct()
            .collect(Collectors.joining(", "));
    long passed = steps.stream().filter(step -> step.state() == State.PASSED).count();
    return "Схема процесса «%s». Пройдено шагов: %d. %s"
        .formatted(
            process, passed, standing.isEmpty() ? "Процесс закончен." : "Идёт: " + standing + ".");
  }
}
