package ru.vekha.execution.process;

/** Names of {@code processes/roadmap-conclusion.bpmn} and {@code processes/roadmap-watch.bpmn}. */
final class ConclusionProcess {

  static final String WRITE_FINAL_REPORT = "writeFinalReport";

  static final String NEEDS_FINAL_REPORT = "needsFinalReport";

  static final String MORE_TO_CONCLUDE = "moreToConclude";

  private ConclusionProcess() {}
}
