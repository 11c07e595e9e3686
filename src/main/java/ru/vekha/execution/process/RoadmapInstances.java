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
  private final EndingRoadmaps ending;
  private final int lanes;

  RoadmapInstances(
      RuntimeService runtime, EndingRoadmaps ending, @Value("${vekha.opening.lanes}") int lanes) {
    this.runtime = runtime;
    this.ending = ending;
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

  /** Lets a roadmap go on to its conclusion; does nothing while it opens its first work. */
  void timeToConclude(UUID roadmapId) {
    OwnWork.acrossOrganisations(
        () -> {
          boolean listening =
              !runtime
                  .createMessageCorrelation(RoadmapProcess.WORK_COMPLETED)
                  .processInstanceBusinessKey(roadmapId.toString())
                  .correlateAllWithResult()
                  .isEmpty();
          if (listening) {
            ending.concluding(roadmapId);
          }
        });
  }

  /** An order ends the roadmap before its time, with everything that it has called. */
  public void endEarly(UUID roadmapId) {
    runtime
        .createMessageCorrelation(RoadmapProcess.ENDED_EARLY)
        .processInstanceBusinessKey(roadmapId.toString())
        .correlateAll();
  }
}
