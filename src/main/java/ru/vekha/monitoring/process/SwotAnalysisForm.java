package ru.vekha.monitoring.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.monitoring.EvaluationPart;
import ru.vekha.monitoring.Evaluations;

/** Stage 1: strengths, weaknesses, opportunities and threats of the programme. */
@Component
class SwotAnalysisForm implements TaskFormHandling {

  private final Evaluations evaluations;

  SwotAnalysisForm(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public String formKey() {
    return "swot-analysis";
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    evaluations.write(
        EvaluationFacts.id(form.task()),
        EvaluationTexts.of(
            form,
            EvaluationPart.STRENGTHS,
            EvaluationPart.WEAKNESSES,
            EvaluationPart.OPPORTUNITIES,
            EvaluationPart.THREATS));
    return Map.of();
  }
}
