package ru.vekha.monitoring.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.monitoring.EvaluationPart;
import ru.vekha.monitoring.Evaluations;
import ru.vekha.monitoring.QuestionnaireFacts.Growth;

/** Stage 2: how participants have grown from the first measurement to the last. */
@Component
class GrowthComparisonForm implements TaskFormHandling {

  private final EvaluationFacts facts;
  private final Evaluations evaluations;

  GrowthComparisonForm(EvaluationFacts facts, Evaluations evaluations) {
    this.facts = facts;
    this.evaluations = evaluations;
  }

  @Override
  public String formKey() {
    return "growth-comparison";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return Map.of("growthText", text(facts.growth(facts.of(task))));
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    evaluations.write(
        EvaluationFacts.id(form.task()),
        EvaluationTexts.of(
            form,
            EvaluationPart.PERSONAL_GROWTH,
            EvaluationPart.COMPETENCE_GROWTH,
            EvaluationPart.RESULTS_DYNAMICS));
    return Map.of();
  }

  private static String text(Growth growth) {
    return growth.compared() == 0
        ? "Анкет, заполненных и до, и после программы, пока нет"
        : "Анкет до и после программы: %d\nОценки выросли: %d, не изменились: %d, снизились: %d\nСредняя оценка изменилась на %s"
            .formatted(
                growth.compared(),
                growth.grown(),
                growth.same(),
                growth.fallen(),
                growth.meanChange().toPlainString().replace('.', ','));
  }
}
