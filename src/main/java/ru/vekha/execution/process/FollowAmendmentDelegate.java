package ru.vekha.execution.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.RoadmapWork;
import ru.vekha.engine.OwnWork;

/**
 * Lets the open assignments follow an amendment that has been decided, a batch per transaction. A
 * roadmap of which nothing is left to do goes on to its end.
 */
@Component
class FollowAmendmentDelegate implements JavaDelegate {

  private static final int BATCH = 100;

  private final CardsToFollow waiting;
  private final ControlCards cards;
  private final AmendedAssignments assignments;
  private final RoadmapWork roadmaps;
  private final IdentityService identity;

  FollowAmendmentDelegate(
      CardsToFollow waiting,
      ControlCards cards,
      AmendedAssignments assignments,
      RoadmapWork roadmaps,
      IdentityService identity) {
    this.waiting = waiting;
    this.cards = cards;
    this.assignments = assignments;
    this.roadmaps = roadmaps;
    this.identity = identity;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OwnWork.forAllOrganisations(identity);
    UUID amendment = UUID.fromString((String) execution.getVariable(AmendmentProcess.AMENDMENT_ID));
    List<UUID> batch = waiting.take(amendment, BATCH);
    for (UUID id : batch) {
      ControlCard card = cards.find(id).orElseThrow();
      assignments.follow(card);
    }
    boolean more = batch.size() == BATCH;
    execution.setVariable(AmendmentProcess.MORE_TO_FOLLOW, more);
    if (!more) {
      roadmaps.finishedOne(waiting.roadmapOf(amendment));
    }
  }
}
