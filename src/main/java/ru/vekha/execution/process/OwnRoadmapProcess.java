package ru.vekha.execution.process;

/** Names of {@code processes/own-roadmap.bpmn}. */
final class OwnRoadmapProcess {

  static final String ID = "ownRoadmap";

  /** Message that the duty is fulfilled by a launch, or has been taken back. */
  static final String SETTLED = "ownRoadmap.settled";

  private OwnRoadmapProcess() {}
}
