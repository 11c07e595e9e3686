package ru.vekha.execution.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import ru.vekha.engine.OwnWork;
import ru.vekha.engine.Tenancy;

/** The engine's side of roadmaps: starts their process and lets it go on to its end. */
@Component
public class RoadmapInstances {

  private final RuntimeService runtime;

  RoadmapInstances(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Starts the process of a roadmap and returns the instance's id. */
  public String start(UUID roadmapId, String organisationId) {
    return runtime
        .createProcessInstanceByKey(RoadmapProcess.ID)
        .businessKey(roadmapId.toString())
        .setVariable(RoadmapProcess.ROADMAP_ID, roadmapId.toString())
        .setVariable(Tenancy.ORGANISATION_ID, organisationId)
        .execute()
        .getId();
  }

  /** Lets a roadmap whose last result has been accepted go on to its end. */
  void workCompleted(UUID roadmapId) {
    OwnWork.acrossOrganisations(
        () ->
            runtime
                .createMessageCorrelation(RoadmapProcess.WORK_COMPLETED)
                .processInstanceBusinessKey(roadmapId.toString())
                .correlateAll());
  }
}
