package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its confirming form and feedback tell of it.
 *
 * @param number counts the joint meetings; 1 for the other kinds
 * @param plannedOn by when it was expected
 * @param needsHelp whether the pair asks the curator for help
 * @param nextOn when the two want to meet again, if they have agreed on it
 * @param fit only of the trial meeting
 * @param goalReached only of the closing meeting
 */
public record Meeting(
    MeetingKind kind,
    int number,
    LocalDate plannedOn,
    LocalDate heldOn,
    Mode mode,
    int minutes,
    String topic,
    String result,
    Feedback feedback,
    boolean needsHelp,
    String nextStep,
    @Nullable LocalDate nextOn,
    @Nullable Fit fit,
    @Nullable GoalReached goalReached) {

  /** How the two met. */
  public enum Mode {
    IN_PERSON,
    REMOTE
  }

  /** What the trial meeting has shown. */
  public enum Fit {
    FITS,
    DOUBT,
    DOES_NOT_FIT
  }

  /** Whether the goal of the plan has been reached. */
  public enum GoalReached {
    YES,
    PARTLY,
    NO
  }

  /** What each of the two says of the meeting. */
  public record Feedback(String mentor, String mentee) {}
}
