package ru.vekha.mentoring.process;

import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.control.RoadmapWork;
import ru.vekha.control.StepCards;
import ru.vekha.engine.OwnWork;
import ru.vekha.mentoring.Programme;
import ru.vekha.mentoring.Programmes;

/** Takes what is left of a programme that ended early off control. */
@Component
class EndProgrammeDelegate implements JavaDelegate {

  private final Programmes programmes;
  private final StepCards cards;
  private final RoadmapWork roadmaps;
  private final IdentityService identity;

  EndProgrammeDelegate(
      Programmes programmes, StepCards cards, RoadmapWork roadmaps, IdentityService identity) {
    this.programmes = programmes;
    this.cards = cards;
    this.roadmaps = roadmaps;
    this.identity = identity;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OwnWork.forAllOrganisations(identity);
    Programme programme =
        programmes.get(
            UUID.fromString((String) execution.getVariable(ProgrammeProcess.PROGRAMME_ID)));
    cards.drop(
        programme.roadmapId(),
        programme.organisationId(),
        ProgrammeProcess.OWN_STEPS,
        programmes.endedBy(programme.id()));
    roadmaps.finishedOne(programme.roadmapId());
  }
}
