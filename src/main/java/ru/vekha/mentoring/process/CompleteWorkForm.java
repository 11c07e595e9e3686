package ru.vekha.mentoring.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormHandling;

/** Ends the work of a programme: the reflection of all, and the open event. */
@Component
class CompleteWorkForm implements TaskFormHandling {

  private final StepReports reports;

  CompleteWorkForm(StepReports reports) {
    this.reports = reports;
  }

  @Override
  public String formKey() {
    return "complete-work";
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    reports.checkDocument(form);
    reports.checkPast(form, "reflectionOn", "рефлексия ещё не проведена");
    reports.checkPast(form, "publicEventOn", "мероприятие ещё не проведено");
    return Map.of();
  }
}
