package ru.vekha.execution.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vekha.engine.OwnWork;
import ru.vekha.engine.Tenancy;

/** The engine's side of roadmaps: starts their process and lets it go on to its end. */
@Component
public class RoadmapInstances {

  /** So many assignments that another run is worth its start. */
  private static final int WORTH_A_LANE = 500;

  private final RuntimeService runtime;
  private final int lanes;

  RoadmapInstances(RuntimeService runtime, @Value("${vekha.opening.lanes}") int lanes) {
    this.runtime = runtime;
    this.lanes = lanes;
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

  /**
   * Lets other runs open assignments beside the roadmap's own, which opens one batch after another.
   * Each is an instance by itself, so none waits for another and any node may have it.
   *
   * @param assignments how many there are to open now
   */
  public void shareOpening(UUID roadmapId, long assignments) {
    long helpers = Math.min(lanes - 1L, assignments / WORTH_A_LANE);
    for (long helper = 0; helper < helpers; helper++) {
      runtime
          .createProcessInstanceByKey(RoadmapProcess.OPENING)
          .setVariable(RoadmapProcess.ROADMAP_ID, roadmapId.toString())
          .startBeforeActivity(RoadmapProcess.OPEN_ASSIGNMENTS)
          .execute();
    }
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
