package ru.vekha.monitoring.process;

import java.util.EnumMap;
import java.util.Map;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.monitoring.EvaluationPart;

/** Takes the words of an evaluation out of a form. */
final class EvaluationTexts {

  private EvaluationTexts() {}

  static Map<EvaluationPart, String> of(SubmittedForm form, EvaluationPart... parts) {
    Map<EvaluationPart, String> words = new EnumMap<>(EvaluationPart.class);
    for (EvaluationPart part : parts) {
      words.put(part, form.text(part.field()));
    }
    return words;
  }
}
