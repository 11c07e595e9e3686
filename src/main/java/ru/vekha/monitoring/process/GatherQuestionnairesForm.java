package ru.vekha.monitoring.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.monitoring.EvaluationPart;
import ru.vekha.monitoring.Evaluations;
import ru.vekha.monitoring.QuestionnaireFacts.Gathered;

/** Stage 1: the participants' questionnaires are gathered, or it is said why not all. */
@Component
class GatherQuestionnairesForm implements TaskFormHandling {

  private final EvaluationFacts facts;
  private final Evaluations evaluations;

  GatherQuestionnairesForm(EvaluationFacts facts, Evaluations evaluations) {
    this.facts = facts;
    this.evaluations = evaluations;
  }

  @Override
  public String formKey() {
    return "gather-questionnaires";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return Map.of("answersText", text(facts.gathered(facts.of(task))));
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    Gathered gathered = facts.gathered(facts.of(form.task()));
    String reason = form.optionalText("incompleteReason").orElse("");
    if (!gathered.isComplete() && reason.isEmpty()) {
      throw FormRefused.field(
          "incompleteReason", "анкеты заполнили не все участники: напишите почему");
    }
    evaluations.write(
        EvaluationFacts.id(form.task()), Map.of(EvaluationPart.INCOMPLETE_REASON, reason));
    return Map.of();
  }

  private static String text(Gathered gathered) {
    return "Итоговую анкету заполнили наставляемых: %d из %d\nИтоговую анкету заполнили наставников: %d из %d"
        .formatted(
            gathered.menteesAnswered(),
            gathered.mentees(),
            gathered.mentorsAnswered(),
            gathered.mentors());
  }
}
