package ru.vekha.execution.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.control.EndingWork;
import ru.vekha.engine.OwnWork;

/**
 * Tells the instances of an ended roadmap that they have ended, a batch per transaction. One that
 * has come to its end meanwhile hears nothing.
 */
@Component
class FollowEndingDelegate implements JavaDelegate {

  private static final int BATCH = 100;

  private final EndingInstances instances;
  private final RuntimeService runtime;
  private final IdentityService identity;

  FollowEndingDelegate(
      EndingInstances instances, RuntimeService runtime, IdentityService identity) {
    this.instances = instances;
    this.runtime = runtime;
    this.identity = identity;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OwnWork.forAllOrganisations(identity);
    UUID roadmap = UUID.fromString((String) execution.getVariable(RoadmapProcess.ROADMAP_ID));
    List<EndingWork.Instance> batch = instances.take(roadmap, BATCH);
    for (EndingWork.Instance each : batch) {
      runtime.createMessageCorrelation(each.message()).processInstanceId(each.id()).correlateAll();
    }
    execution.setVariable(RoadmapEndingProcess.MORE_TO_FOLLOW, batch.size() == BATCH);
  }
}
