package ru.vekha.execution.process;

/** Names of {@code processes/due-shift.bpmn}. */
final class ShiftProcess {

  static final String ID = "dueShift";

  static final String SHIFT_ID = "shiftId";
  static final String DECIDE_BY = "decideBy";

  /** Message to the instance: the assignment is finished, nobody has to decide any more. */
  static final String SHIFT_LAPSED = "dueShift.lapsed";

  private ShiftProcess() {}
}
