package ru.vekha.control.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import ru.vekha.control.RoadmapWork;
import ru.vekha.control.StepCards;

/** Closes the card of a lifecycle step with the task that performs it, in one transaction. */
@Component
class CloseStepListener implements TaskListener {

  private final StepCards cards;
  private final RoadmapWork roadmaps;

  CloseStepListener(StepCards cards, RoadmapWork roadmaps) {
    this.cards = cards;
    this.roadmaps = roadmaps;
  }

  @Override
  public void notify(DelegateTask task) {
    if (Boolean.FALSE.equals(task.getVariable(Steps.DONE))) {
      return;
    }
    UUID roadmap = UUID.fromString((String) task.getVariable(Steps.ROADMAP_ID));
    cards
        .find(roadmap, task.getTenantId(), Steps.of(task.getTaskDefinitionKey()))
        .ifPresent(
            card -> {
              StepCards.Answer answer = cards.answerTo(task.getId());
              cards.done(card, answer.personId(), answer.submissionId());
              roadmaps.finishedOne(roadmap);
            });
  }
}
