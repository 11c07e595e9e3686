package ru.vekha.mentoring.process;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.Programme;

/** A step that is reported done in words, when what it is about is really there. */
final class ReportedStep implements TaskFormHandling {

  private final String formKey;
  private final StepReports reports;
  private final Function<Programme, Map<String, Object>> shown;
  private final Function<Programme, Optional<String>> obstacle;

  /**
   * The step of one form.
   *
   * @param obstacle why the step cannot be done yet, and what to do about it
   */
  ReportedStep(
      String formKey,
      StepReports reports,
      Function<Programme, Map<String, Object>> shown,
      Function<Programme, Optional<String>> obstacle) {
    this.formKey = formKey;
    this.reports = reports;
    this.shown = shown;
    this.obstacle = obstacle;
  }

  @Override
  public String formKey() {
    return formKey;
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    return shown.apply(reports.programme(task));
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    reports.checkDocument(form);
    obstacle
        .apply(reports.programme(form.task()))
        .ifPresent(
            why -> {
              throw FormRefused.because(why);
            });
    return Map.of();
  }
}
