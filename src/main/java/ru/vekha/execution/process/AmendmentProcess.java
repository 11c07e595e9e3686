package ru.vekha.execution.process;

/** Names of {@code processes/amendment.bpmn}. */
final class AmendmentProcess {

  static final String ID = "amendment";

  static final String AMENDMENT_ID = "amendmentId";
  static final String MORE_TO_FOLLOW = "moreToFollow";

  /** Message to an assignment's instance that nothing is expected of it any more. */
  static final String ASSIGNMENT_WITHDRAWN = "assignment.withdrawn";

  private AmendmentProcess() {}
}
