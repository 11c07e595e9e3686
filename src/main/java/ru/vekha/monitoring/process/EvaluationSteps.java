package ru.vekha.monitoring.process;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.StepPerformer;

/** Rows that ask for the evaluation of a programme: the evaluation begins with its first task. */
@Component
class EvaluationSteps implements StepPerformer {

  private final EvaluationInstances evaluations;

  EvaluationSteps(EvaluationInstances evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public boolean performs(String step) {
    return step.equals(EvaluationProcess.FIRST_STEP);
  }

  /** An evaluation that runs already performs the further row, too. */
  @Override
  public void timeHasCome(ControlCard card) {
    LocalDate due = card.currentDue() == null ? card.settleBy() : card.currentDue();
    evaluations.start(card.organisationId(), due, null, card.id());
  }
}
