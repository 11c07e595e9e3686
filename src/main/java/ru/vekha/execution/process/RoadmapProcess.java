package ru.vekha.execution.process;

/** Names of {@code processes/roadmap.bpmn} and {@code processes/assignment-opening.bpmn}. */
final class RoadmapProcess {

  static final String ID = "roadmap";

  static final String OPENING = "assignmentOpening";
  static final String OPEN_ASSIGNMENTS = "serviceTask_openAssignments";

  static final String ROADMAP_ID = "roadmapId";
  static final String MORE_TO_OPEN = "moreToOpen";

  /** Message by which the last accepted result lets the roadmap go on to its conclusion. */
  static final String WORK_COMPLETED = "roadmap.workCompleted";

  /** Message by which an order ends the roadmap before its time. */
  static final String ENDED_EARLY = "roadmap.endedEarly";

  private RoadmapProcess() {}
}
