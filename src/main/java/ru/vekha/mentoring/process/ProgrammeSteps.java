package ru.vekha.mentoring.process;

import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.StepPerformer;

/**
 * Rows of a roadmap that the programme of an organisation performs. It begins with the first of
 * them whose time has come; an organisation without such a row has no programme. The authority's
 * own card, the agreement, begins none: it is opened by the first programme that is sent.
 */
@Component
class ProgrammeSteps implements StepPerformer {

  private final ProgrammeInstances programmes;

  ProgrammeSteps(ProgrammeInstances programmes) {
    this.programmes = programmes;
  }

  @Override
  public boolean performs(String step) {
    return step.equals(ProgrammeProcess.AGREE_PROGRAMME)
        || ProgrammeProcess.OWN_STEPS.contains(step);
  }

  @Override
  public void timeHasCome(ControlCard card) {
    if (!ProgrammeProcess.AGREE_PROGRAMME.equals(card.step())) {
      programmes.begin(card.roadmapId(), card.organisationId(), card.controllerOrganisationId());
    }
  }
}
