package ru.vekha.execution.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.engine.OwnWork;

/**
 * Lets the roadmaps whose time has come go on to their conclusion, a batch per transaction. What
 * the last piece of work tells its roadmap at once is told here again, should it have come before
 * the roadmap was listening.
 */
@Component
class ConcludeRoadmapsDelegate implements JavaDelegate {

  private static final int BATCH = 100;
  private static final String AFTER = "concludedUpTo";
  private static final UUID FIRST = new UUID(0, 0);

  private final EndingRoadmaps ending;
  private final WorkLeft left;
  private final RoadmapInstances instances;
  private final IdentityService identity;

  ConcludeRoadmapsDelegate(
      EndingRoadmaps ending, WorkLeft left, RoadmapInstances instances, IdentityService identity) {
    this.ending = ending;
    this.left = left;
    this.instances = instances;
    this.identity = identity;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OwnWork.forAllOrganisations(identity);
    UUID after =
        Optional.ofNullable((String) execution.getVariable(AFTER))
            .map(UUID::fromString)
            .orElse(FIRST);
    List<UUID> batch = ending.lock(after, BATCH);
    batch.stream().filter(left::isTimeToConclude).forEach(instances::timeToConclude);
    boolean more = batch.size() == BATCH;
    if (more) {
      execution.setVariable(AFTER, batch.get(BATCH - 1).toString());
    }
    execution.setVariable(ConclusionProcess.MORE_TO_CONCLUDE, more);
  }
}
