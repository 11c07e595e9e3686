package ru.vekha.monitoring.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.monitoring.Evaluation;
import ru.vekha.monitoring.EvaluationPart;
import ru.vekha.monitoring.Evaluations;

/** What follows from both stages, and whether pairs are to be formed in another way. */
@Component
class EvaluationConclusionsForm implements TaskFormHandling {

  private static final String STAYS = "stays";

  private final EvaluationFacts facts;
  private final EvaluationCards cards;
  private final Evaluations evaluations;

  EvaluationConclusionsForm(EvaluationFacts facts, Evaluations evaluations, EvaluationCards cards) {
    this.cards = cards;
    this.facts = facts;
    this.evaluations = evaluations;
  }

  @Override
  public String formKey() {
    return "evaluation-conclusions";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    Evaluation evaluation = facts.of(task);
    return Map.of(
        "levelText",
        "Оценка куратора: %d баллов из 18, уровень программы — %s"
            .formatted(evaluation.score(), evaluation.level()));
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    evaluations.write(
        EvaluationFacts.id(form.task()), EvaluationTexts.of(form, EvaluationPart.CONCLUSIONS));
    String correction = form.code(EvaluationProcess.CORRECTION);
    if (correction.equals(STAYS)) {
      cards.finished(facts.of(form.task()), form);
    }
    return Map.of(EvaluationProcess.CORRECTION, correction);
  }
}
