package ru.vekha.monitoring.process;

import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.monitoring.Evaluation;
import ru.vekha.monitoring.Evaluations;
import ru.vekha.monitoring.QuestionnaireFacts;
import ru.vekha.monitoring.QuestionnaireFacts.Gathered;
import ru.vekha.monitoring.QuestionnaireFacts.Growth;
import ru.vekha.monitoring.ReportingKind;

/** What the forms of an evaluation show of it. */
@Component
class EvaluationFacts {

  private final Evaluations evaluations;
  private final QuestionnaireFacts questionnaires;

  EvaluationFacts(Evaluations evaluations, QuestionnaireFacts questionnaires) {
    this.evaluations = evaluations;
    this.questionnaires = questionnaires;
  }

  /** A task without its variables is being completed by somebody else at this very moment. */
  static UUID id(TaskFormContext task) {
    return EvaluationProcess.EVALUATION_ID
        .optionalFrom(task.variables())
        .orElseThrow(
            () -> new OptimisticLockingException("Task " + task.taskId() + " has been completed"));
  }

  Evaluation of(TaskFormContext task) {
    return evaluations.get(id(task));
  }

  Gathered gathered(Evaluation evaluation) {
    return questionnaires.gathered(
        evaluation.organisationId(), ReportingKind.YEAR.endingIn(evaluation.year()));
  }

  Growth growth(Evaluation evaluation) {
    return questionnaires.growth(
        evaluation.organisationId(), ReportingKind.YEAR.endingIn(evaluation.year()));
  }
}
