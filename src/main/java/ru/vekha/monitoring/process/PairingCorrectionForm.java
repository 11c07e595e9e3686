package ru.vekha.monitoring.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.monitoring.Evaluation;
import ru.vekha.monitoring.Evaluations;

/** How pairs will be formed from now on (Bodaybo, model 6.2: correction of the strategies). */
@Component
class PairingCorrectionForm implements TaskFormHandling {

  private final EvaluationFacts facts;
  private final EvaluationCards cards;
  private final Evaluations evaluations;

  PairingCorrectionForm(EvaluationFacts facts, Evaluations evaluations, EvaluationCards cards) {
    this.cards = cards;
    this.facts = facts;
    this.evaluations = evaluations;
  }

  @Override
  public String formKey() {
    return "pairing-correction";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return Map.of("conclusionsText", facts.of(task).texts().conclusions());
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    Evaluation evaluation = facts.of(form.task());
    LocalDate from = form.date("strategyFrom");
    if (from.getYear() < evaluation.year()) {
      throw FormRefused.field("strategyFrom", "новые правила не могут действовать раньше оценки");
    }
    evaluations.correctPairing(evaluation.id(), form.text("strategy"), from);
    cards.finished(evaluation, form);
    return Map.of();
  }
}
