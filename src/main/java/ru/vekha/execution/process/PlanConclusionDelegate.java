package ru.vekha.execution.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether somebody has to write the final report of a roadmap. */
@Component
class PlanConclusionDelegate implements JavaDelegate {

  private final WorkLeft left;

  PlanConclusionDelegate(WorkLeft left) {
    this.left = left;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID roadmap = UUID.fromString((String) execution.getVariable(RoadmapProcess.ROADMAP_ID));
    execution.setVariable(ConclusionProcess.NEEDS_FINAL_REPORT, left.needsReport(roadmap));
  }
}
