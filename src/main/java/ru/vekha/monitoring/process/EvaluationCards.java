package ru.vekha.monitoring.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.RoadmapWork;
import ru.vekha.control.StepCards;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.monitoring.Evaluation;

/** Closes the cards that an evaluation performs, when its last form is handed in. */
@Component
class EvaluationCards {

  private final ControlCards cards;
  private final StepCards steps;
  private final RoadmapWork roadmaps;

  EvaluationCards(ControlCards cards, StepCards steps, RoadmapWork roadmaps) {
    this.cards = cards;
    this.steps = steps;
    this.roadmaps = roadmaps;
  }

  void finished(Evaluation evaluation, SubmittedForm form) {
    Optional.ofNullable(evaluation.cardId())
        .flatMap(cards::find)
        .ifPresent(first -> finish(first, form));
  }

  private void finish(ControlCard first, SubmittedForm form) {
    Optional<ControlCard> card = next(first);
    while (card.isPresent()) {
      steps.done(card.get(), String.valueOf(form.userId()), form.submissionId());
      card = next(first);
    }
    roadmaps.finishedOne(first.roadmapId());
  }

  /** Cards whose time has not come are left to the next evaluation. */
  private Optional<ControlCard> next(ControlCard first) {
    return steps
        .find(first.roadmapId(), first.organisationId(), EvaluationProcess.FIRST_STEP)
        .filter(card -> card.state() != CardState.PLANNED);
  }
}
