package ru.vekha.mentoring.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ru.vekha.control.StepCards;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.Programme;
import ru.vekha.mentoring.Programmes;
import ru.vekha.mentoring.programme.Readiness;

/**
 * Determines the model, or confirms one chosen earlier, once both registers exist. From that day
 * run the two weeks for forming pairs; the end of the programme dates the work of the pairs.
 */
@Component
class DetermineModelForm implements TaskFormHandling {

  private final StepReports reports;
  private final Programmes programmes;
  private final Readiness readiness;
  private final StepCards cards;

  DetermineModelForm(
      StepReports reports, Programmes programmes, Readiness readiness, StepCards cards) {
    this.reports = reports;
    this.programmes = programmes;
    this.readiness = readiness;
    this.cards = cards;
  }

  @Override
  public String formKey() {
    return "determine-model";
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    reports.checkDocument(form);
    Programme programme = reports.programme(form.task());
    String organisation = programme.organisationId();
    if (readiness.mentees(organisation) == 0 || readiness.mentors(organisation) == 0) {
      throw FormRefused.because(
          "Модель определяют, когда есть обе базы: наставляемых и наставников. Заполните их на"
              + " странице «Наставничество»");
    }
    reports.checkPast(form, "determinedOn", "эта дата ещё не наступила");
    LocalDate day = form.date("determinedOn");
    if (day.isBefore(programme.startedOn())) {
      throw FormRefused.field(
          "determinedOn",
          "модель не может быть определена раньше начала программы, "
              + StepReports.DAY.format(programme.startedOn()));
    }
    LocalDate ends = form.date("programmeEndsOn");
    if (!ends.isAfter(day)) {
      throw FormRefused.field(
          "programmeEndsOn", "программа завершается позже, чем определена модель");
    }
    MentoringForm model = MentoringForm.ofCode(form.code("mentoringForm"));
    LocalDate pairsDue = programmes.modelDetermined(programme.id(), model, day, ends);
    settle(programme, ProgrammeProcess.FORM_PAIRS, pairsDue, form);
    settle(programme, ProgrammeProcess.SUPERVISE_WORK, ends, form);
    return Map.of();
  }

  private void settle(Programme programme, String step, LocalDate due, SubmittedForm form) {
    cards.settleDate(
        programme.roadmapId(),
        programme.organisationId(),
        step,
        due,
        Objects.requireNonNull(form.userId()),
        form.submissionId());
  }
}
