package ru.vekha.execution.process;

import java.time.ZoneId;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ShiftRequest;
import ru.vekha.engine.OwnWork;
import ru.vekha.engine.Tenancy;
import ru.vekha.organisation.Organisations;

/**
 * The engine's side of requests for a later date: gives the controller, in the controller's own
 * organisation, the task to decide.
 */
@Component
public class ShiftInstances {

  private final RuntimeService runtime;
  private final Organisations organisations;
  private final Assignments assignments;
  private final AcceptanceTerm term;

  ShiftInstances(
      RuntimeService runtime,
      Organisations organisations,
      Assignments assignments,
      AcceptanceTerm term) {
    this.runtime = runtime;
    this.organisations = organisations;
    this.assignments = assignments;
    this.term = term;
  }

  /** Starts the process of a request and returns the instance's id. */
  public String start(UUID shiftId, ControlCard card) {
    String controller = card.controllerOrganisationId();
    ZoneId zone = organisations.get(controller).zone();
    return runtime
        .createProcessInstanceByKey(ShiftProcess.ID)
        .businessKey(shiftId.toString())
        .setVariable(ShiftProcess.SHIFT_ID, shiftId.toString())
        .setVariable(AssignmentProcess.ASSIGNMENT_ID, card.id().toString())
        .setVariable(Tenancy.ORGANISATION_ID, controller)
        .setVariable(AssignmentProcess.CONTROLLER_GROUP, assignments.controllers(card).groupId())
        .setVariable(ShiftProcess.DECIDE_BY, Assignments.moment(term.from(zone), zone))
        .execute()
        .getId();
  }

  /** Takes the task to decide away. */
  void lapse(ShiftRequest request) {
    OwnWork.acrossOrganisations(
        () ->
            runtime
                .createMessageCorrelation(ShiftProcess.SHIFT_LAPSED)
                .processInstanceBusinessKey(request.id().toString())
                .correlate());
  }
}
