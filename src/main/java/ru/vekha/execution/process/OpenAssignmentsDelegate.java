package ru.vekha.execution.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the assignments whose time has come: one roadmap's at its launch, all of them later. */
@Component
class OpenAssignmentsDelegate implements JavaDelegate {

  private final AssignmentOpening opening;

  OpenAssignmentsDelegate(AssignmentOpening opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID roadmap =
        Optional.ofNullable((String) execution.getVariable(RoadmapProcess.ROADMAP_ID))
            .map(UUID::fromString)
            .orElse(null);
    execution.setVariable(RoadmapProcess.MORE_TO_OPEN, opening.openBatch(roadmap));
  }
}
