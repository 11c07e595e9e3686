package ru.vekha.execution.process;

/** Names of {@code processes/assignment.bpmn}. */
final class AssignmentProcess {

  static final String ID = "assignment";

  static final String ASSIGNMENT_ID = "assignmentId";
  static final String ACTIVITY_NUMBER = "activityNumber";
  static final String RESPONSIBLE_GROUP = "responsibleGroup";
  static final String RESPONSIBLE_PERSON = "responsiblePerson";
  static final String CONTROLLER_ORGANISATION_ID = "controllerOrganisationId";
  static final String CONTROLLER_GROUP = "controllerGroup";
  static final String DATE_KNOWN = "dateKnown";
  static final String DUE_MOMENT = "dueMoment";
  static final String SETTLE_BY = "settleBy";
  static final String ACCEPT_BY = "acceptBy";
  static final String ROUND = "round";
  static final String DOCUMENT_KIND = "documentKind";
  static final String DECISION = "decision";

  private AssignmentProcess() {}
}
