package ru.vekha.monitoring.process;

import java.util.UUID;
import ru.vekha.engine.ProcessVariable;

/**
 * Names of {@code processes/reporting-period.bpmn}, {@code reporting-check.bpmn} and {@code
 * reporting-watch.bpmn}.
 */
final class ReportingPeriodProcess {

  static final String ID = "reportingPeriod";

  static final ProcessVariable<UUID> PERIOD_ID = ProcessVariable.uuid("periodId");

  /** The card that the period performs; by this name the panel with documents finds it. */
  static final ProcessVariable<UUID> ASSIGNMENT_ID = ProcessVariable.uuid("assignmentId");

  static final ProcessVariable<String> RESPONSIBLE_GROUP = ProcessVariable.text("responsibleGroup");
  static final ProcessVariable<String> DUE_MOMENT = ProcessVariable.text("dueMoment");
  static final ProcessVariable<Boolean> ANYONE_BELOW = ProcessVariable.flag("anyoneBelow");
  static final ProcessVariable<Boolean> MORE_TO_WATCH = ProcessVariable.flag("moreToWatch");

  static final String HAS_ABOVE = "hasAbove";
  static final String ABOVE_ORGANISATION_ID = "aboveOrganisationId";
  static final String CHECKER_GROUP = "checkerGroup";
  static final String CHECK_BY = "checkBy";
  static final String ROUND = "round";
  static final String DECISION = "decision";

  /** Message that a level waits no longer for those below. */
  static final String COLLECTION_ENDED = "reportingPeriod.collectionEnded";

  /** Message that nobody asks for the report any more. */
  static final String CANCELLED = "reportingPeriod.cancelled";

  /** Message that somebody was reminded, so that the diagram shows it. */
  static final String REMINDED = "reportingPeriod.reminded";

  private ReportingPeriodProcess() {}
}
