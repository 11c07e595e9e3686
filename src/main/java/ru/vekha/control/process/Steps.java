package ru.vekha.control.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import ru.vekha.control.ControlCard;

/** Names that every user task of a lifecycle process has in common. */
final class Steps {

  static final String ROADMAP_ID = "roadmapId";

  /** The card of the task; the panel with documents finds it by this. */
  static final String ASSIGNMENT_ID = "assignmentId";

  static final String GROUP = "stepGroup";
  static final String PERSON = "stepPerson";
  static final String DUE = "stepDue";

  /** A group that has the task instead of those who usually do. */
  static final String TAKEN_OVER_BY = "takenOverBy";

  /** False when the task was answered and its step is not done by it. */
  static final String DONE = "stepDone";

  private static final String PREFIX = "userTask_";

  private Steps() {}

  /** Whether a user task is named as one that stands for a step. */
  static boolean isStep(String taskKey) {
    return taskKey.startsWith(PREFIX);
  }

  /** The step that a user task stands for. */
  static String of(String taskKey) {
    if (!isStep(taskKey)) {
      throw new IllegalArgumentException("No step is called " + taskKey);
    }
    return taskKey.substring(PREFIX.length());
  }

  /** The last moment of a day, as the engine keeps it. */
  static String moment(LocalDate day, ZoneId zone) {
    Instant end = ControlCard.endOf(day, zone).minusSeconds(1);
    return end.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
