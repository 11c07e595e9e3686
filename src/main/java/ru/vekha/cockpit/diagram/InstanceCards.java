package ru.vekha.cockpit.diagram;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCards;
import ru.vekha.organisation.Access;

/**
 * The assignments of a process instance: the one it names, or those of its organisation's steps
 * under its roadmap, a step whose turn has not come included.
 */
@Component
class InstanceCards {

  private final HistoryService history;
  private final ControlCards cards;
  private final StepCounts counts;
  private final DiagramSteps steps;
  private final Access access;

  InstanceCards(
      HistoryService history,
      ControlCards cards,
      StepCounts counts,
      DiagramSteps steps,
      Access access) {
    this.history = history;
    this.cards = cards;
    this.counts = counts;
    this.steps = steps;
    this.access = access;
  }

  record Found(String definitionId, List<StepCount> counts) {}

  /** Nothing when there is no such instance or it is none of the person's. */
  Optional<Found> find(String personId, String instanceId) {
    return Optional.ofNullable(
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult())
        .filter(instance -> instance.getTenantId() != null)
        .flatMap(instance -> counts(personId, instance));
  }

  private Optional<Found> counts(String personId, HistoricProcessInstance instance) {
    boolean lifecycle =
        steps.of(instance.getProcessDefinitionId()).stream()
            .flatMap(List::stream)
            .flatMap(step -> step.cards().stream())
            .anyMatch(at -> at.step() != null);
    return (lifecycle ? lifecycle(personId, instance) : assignment(personId, instance))
        .map(found -> new Found(instance.getProcessDefinitionId(), found));
  }

  private Optional<List<StepCount>> lifecycle(String personId, HistoricProcessInstance instance) {
    String organisation = instance.getTenantId();
    return Optional.of(organisation)
        .filter(id -> access.mayRead(personId, id))
        .map(
            id ->
                variable(instance, "roadmapId")
                    .map(roadmap -> counts.ofLifecycle(roadmap, id))
                    .orElseGet(() -> counts.ofInstance(instance.getId())));
  }

  /** Read by those who may read the assignment, and by those who decide about it. */
  private Optional<List<StepCount>> assignment(String personId, HistoricProcessInstance instance) {
    return variable(instance, "assignmentId")
        .flatMap(cards::find)
        .filter(
            card ->
                access.mayRead(personId, card.organisationId())
                    || access.own(personId).contains(card.controllerOrganisationId()))
        .map(card -> counts.ofCard(card.id()));
  }

  private Optional<UUID> variable(HistoricProcessInstance instance, String name) {
    return history
        .createHistoricVariableInstanceQuery()
        .processInstanceId(instance.getId())
        .variableName(name)
        .list()
        .stream()
        .map(each -> UUID.fromString(String.valueOf(each.getValue())))
        .findFirst();
  }
}
