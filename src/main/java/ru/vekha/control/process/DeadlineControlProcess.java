package ru.vekha.control.process;

/** Names of {@code processes/deadline-control.bpmn}. */
final class DeadlineControlProcess {

  static final String MORE_TO_CONTROL = "moreToControl";

  /** Message to an assignment's instance, so that its diagram shows that the date has passed. */
  static final String ASSIGNMENT_OVERDUE = "assignment.overdue";

  private DeadlineControlProcess() {}
}
