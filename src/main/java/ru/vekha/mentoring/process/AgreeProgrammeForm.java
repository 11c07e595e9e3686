package ru.vekha.mentoring.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.mentoring.Programme;
import ru.vekha.mentoring.Programmes;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Role;

/**
 * The authority's decision on the roadmap of an organisation: agreed, or sent back with remarks.
 * After the second return the organisation's head has the next development.
 */
@Component
class AgreeProgrammeForm implements TaskFormHandling {

  private static final String AGREE = "agree";
  private static final int ROUNDS_OF_THE_CURATOR = 2;

  private final StepReports reports;
  private final Programmes programmes;
  private final SentProgrammes sent;
  private final Organisations organisations;

  AgreeProgrammeForm(
      StepReports reports,
      Programmes programmes,
      SentProgrammes sent,
      Organisations organisations) {
    this.reports = reports;
    this.programmes = programmes;
    this.sent = sent;
    this.organisations = organisations;
  }

  @Override
  public String formKey() {
    return "agree-programme";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    Programme programme = reports.programme(task);
    Map<String, Object> shown = new HashMap<>(sent.shown(programme));
    shown.put("organisationText", organisations.get(programme.organisationId()).name());
    shown.put("roundText", String.valueOf(programme.agreementRound()));
    return shown;
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    Programme programme = reports.programme(form.task());
    sent.refuseOwn(programme, form);
    String decision = form.code(ProgrammeProcess.DECISION);
    Map<String, Object> kept = new HashMap<>();
    kept.put(ProgrammeProcess.DECISION, decision);
    if (decision.equals(AGREE)) {
      // The authority's card is for all programmes of its roadmap.
      kept.put(
          ProgrammeProcess.STEP_DONE,
          programmes.agreed(programme.id(), programme.roadmapId(), reports.today(form.task())));
    } else {
      programmes.returned(programme.id(), form.text("remark"));
      kept.put(ProgrammeProcess.STEP_DONE, false);
      kept.put(
          ProgrammeProcess.TAKEN_OVER_BY,
          programme.agreementRound() >= ROUNDS_OF_THE_CURATOR
              ? Role.ORGANISATION_HEAD.groupId()
              : null);
    }
    return kept;
  }
}
