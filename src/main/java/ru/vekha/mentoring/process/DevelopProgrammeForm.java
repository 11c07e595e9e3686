package ru.vekha.mentoring.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.Programme;
import ru.vekha.mentoring.Programmes;

/** Sends the roadmap of an organisation for agreement; each sending is a round. */
@Component
class DevelopProgrammeForm implements TaskFormHandling {

  private final StepReports reports;
  private final Programmes programmes;

  DevelopProgrammeForm(StepReports reports, Programmes programmes) {
    this.reports = reports;
    this.programmes = programmes;
  }

  @Override
  public String formKey() {
    return "develop-programme";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    Programme programme = reports.programme(task);
    return Map.of(
        "roundText", String.valueOf(programme.agreementRound()), "remark", programme.remark());
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    reports.checkDocument(form);
    programmes.sent(reports.programme(form.task()).id(), form.submissionId());
    return Map.of();
  }
}
