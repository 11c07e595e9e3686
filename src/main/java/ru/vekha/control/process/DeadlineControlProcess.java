package ru.vekha.control.process;

import java.time.Instant;
import ru.vekha.engine.ProcessVariable;

/** Names of {@code processes/deadline-control.bpmn}. */
final class DeadlineControlProcess {

  static final String ID = "deadlineControl";

  /** Where a run waits for its moment. */
  static final String MOMENT_REACHED = "event_momentReached";

  /** Message that starts a run, which then waits for its moment. */
  static final String ARMED = "deadlineControl.armed";

  /** When a run begins its work. */
  static final ProcessVariable<Instant> MOMENT =
      ProcessVariable.text("moment").as(Instant::parse, Instant::toString);

  /** How many batches of a run may be worked on at the same time. */
  static final ProcessVariable<Integer> LANES = ProcessVariable.number("lanes");

  static final ProcessVariable<Boolean> MORE_TO_CONTROL = ProcessVariable.flag("moreToControl");

  /**
   * Message to an assignment's instance, so that its diagram shows that lateness changed the work.
   */
  static final String ASSIGNMENT_ESCALATED = "assignment.escalated";

  private DeadlineControlProcess() {}
}
