package ru.vekha.mentoring.process;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import ru.vekha.engine.Tenancy;
import ru.vekha.mentoring.EndReason;
import ru.vekha.mentoring.Programmes;

/** The engine's side of programmes: an instance of its own for each organisation. */
@Component
public class ProgrammeInstances {

  private final RuntimeService runtime;
  private final Programmes programmes;

  ProgrammeInstances(RuntimeService runtime, Programmes programmes) {
    this.runtime = runtime;
    this.programmes = programmes;
  }

  /** Begins the programme of an organisation unless it has begun already. */
  void begin(UUID roadmapId, String organisationId, String authorityId) {
    programmes
        .begin(roadmapId, organisationId, authorityId)
        .ifPresent(
            id ->
                programmes.runsAs(
                    id,
                    runtime
                        .createProcessInstanceByKey(ProgrammeProcess.ID)
                        .businessKey(id.toString())
                        .setVariable(ProgrammeProcess.PROGRAMME_ID, id.toString())
                        .setVariable(ProgrammeProcess.ROADMAP_ID, roadmapId.toString())
                        .setVariable(ProgrammeProcess.AUTHORITY_ID, authorityId)
                        .setVariable(Tenancy.ORGANISATION_ID, organisationId)
                        .execute()
                        .getId()));
  }

  /**
   * Ends a programme before its work is done, inside the caller's transaction; what is left of its
   * steps is taken off control. Does nothing when it has ended already.
   */
  public void endEarly(UUID programmeId, EndReason reason, String personId) {
    if (programmes.endedEarly(programmeId, reason, personId)) {
      runtime
          .createMessageCorrelation(ProgrammeProcess.ENDED_EARLY)
          .processInstanceBusinessKey(programmeId.toString())
          .correlate();
    }
  }
}
