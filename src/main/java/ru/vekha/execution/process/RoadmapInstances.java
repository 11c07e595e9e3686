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
  private final EndingRoadmaps ending;

  RoadmapInstances(RuntimeService runtime, EndingRoadmaps ending) {
    this.runtime = runtime;
    this.ending = ending;
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
