package ru.vekha.mentoring.process;

import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.control.RoadmapWork;
import ru.vekha.engine.OwnWork;
import ru.vekha.mentoring.Programme;
import ru.vekha.mentoring.Programmes;

/** Notes that all work of a programme is done. */
@Component
class CompleteProgrammeDelegate implements JavaDelegate {

  private final Programmes programmes;

  private final RoadmapWork roadmaps;
  private final IdentityService identity;

  CompleteProgrammeDelegate(Programmes programmes, RoadmapWork roadmaps, IdentityService identity) {
    this.programmes = programmes;

    this.roadmaps = roadmaps;
    this.identity = identity;
  }

  @Override
  public void execute(DelegateExecution execution) {
    OwnWork.forAllOrganisations(identity);
    Programme programme =
        programmes.get(
            UUID.fromString((String) execution.getVariable(ProgrammeProcess.PROGRAMME_ID)));
    programmes.completed(programme.id());
    roadmaps.finishedOne(programme.roadmapId());
  }
}
