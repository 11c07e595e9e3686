package ru.vekha.execution.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.engine.Tenancy;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.RoadmapControls;

/** The engine's side of assignments: starts and moves their process instances. */
@Component
class Assignments {

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final Organisations organisations;
  private final RoadmapControls controls;
  private final WhoControls whoControls;

  Assignments(
      RuntimeService runtime,
      RepositoryService repository,
      Organisations organisations,
      RoadmapControls controls,
      WhoControls whoControls) {
    this.runtime = runtime;
    this.repository = repository;
    this.organisations = organisations;
    this.controls = controls;
    this.whoControls = whoControls;
  }

  /** Starts of one transaction, which look up once what all have in common. */
  Batch batch() {
    return new Batch(
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(AssignmentProcess.ID)
            .latestVersion()
            .singleResult()
            .getId());
  }

  /** See {@link #batch()}. */
  final class Batch {

    private final String definitionId;
    private final Map<UUID, Role> controllers = new HashMap<>();

    private Batch(String definitionId) {
      this.definitionId = definitionId;
    }

    /** Starts the process of a card and returns the instance's id. */
    String start(ControlCard card, Activity activity) {
      Role role =
          controllers.computeIfAbsent(card.roadmapId(), id -> Assignments.this.controllers(card));
      return Assignments.this.start(definitionId, card, activity, role);
    }
  }

  private String start(String definitionId, ControlCard card, Activity activity, Role controllers) {
    LocalDate due = card.currentDue();
    return runtime
        .createProcessInstanceById(definitionId)
        .businessKey(card.id().toString())
        .setVariable(AssignmentProcess.ASSIGNMENT_ID, card.id().toString())
        .setVariable(AssignmentProcess.ACTIVITY_NUMBER, code(activity.number()))
        .setVariable(Tenancy.ORGANISATION_ID, card.organisationId())
        .setVariable(AssignmentProcess.RESPONSIBLE_GROUP, card.responsibleRole().groupId())
        .setVariable(AssignmentProcess.RESPONSIBLE_PERSON, card.responsiblePersonId())
        .setVariable(AssignmentProcess.CONTROLLER_ORGANISATION_ID, card.controllerOrganisationId())
        .setVariable(AssignmentProcess.CONTROLLER_GROUP, controllers.groupId())
        .setVariable(AssignmentProcess.DATE_KNOWN, due != null)
        .setVariable(AssignmentProcess.DUE_MOMENT, due == null ? null : moment(due, card.zone()))
        .setVariable(AssignmentProcess.SETTLE_BY, moment(card.settleBy(), card.zone()))
        .setVariable(AssignmentProcess.ACCEPT_BY, null)
        .setVariable(AssignmentProcess.ROUND, card.round())
        .setVariable(AssignmentProcess.DOCUMENT_KIND, activity.documentKind())
        .execute()
        .getId();
  }

  /** Who accepts the results of the roadmap that a card belongs to. */
  Role controllers(ControlCard card) {
    return whoControls.of(
        organisations.get(card.controllerOrganisationId()), controls.of(card.roadmapId()));
  }

  /**
   * The last second of a day as the engine keeps due dates: ISO text in UTC. One second before the
   * day ends, so that lists show the due day itself and not the next one.
   */
  static String moment(LocalDate day, ZoneId zone) {
    return moment(ControlCard.endOf(day, zone).minusSeconds(1));
  }

  static String moment(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Numbers come from documents; only what is a number or a code may be kept by the engine. */
  static String code(String number) {
    String code = number.replaceFirst("^по приказу, ", "");
    code = code.replaceAll("[^0-9A-Za-zА-Яа-яЁё./()-]", "");
    return code.substring(0, Math.min(20, code.length()));
  }
}
