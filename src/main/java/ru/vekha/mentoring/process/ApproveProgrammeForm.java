package ru.vekha.mentoring.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormHandling;

/** The organisation's order that approves its agreed roadmap. */
@Component
class ApproveProgrammeForm implements TaskFormHandling {

  private final StepReports reports;

  ApproveProgrammeForm(StepReports reports) {
    this.reports = reports;
  }

  @Override
  public String formKey() {
    return "approve-programme";
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    reports.checkDocument(form);
    return Map.of();
  }
}
