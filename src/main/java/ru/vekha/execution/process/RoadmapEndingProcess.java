package ru.vekha.execution.process;

/** Names of {@code processes/roadmap-ending.bpmn}. */
final class RoadmapEndingProcess {

  static final String ID = "roadmapEnding";

  static final String MORE_TO_FOLLOW = "moreToFollow";

  private RoadmapEndingProcess() {}
}
