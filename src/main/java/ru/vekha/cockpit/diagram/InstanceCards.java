package ru.vekha.cockpit.diagram;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardCount;
import ru.vekha.control.CardParts;
import ru.vekha.control.CardReaders;
import ru.vekha.control.CardsAt;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.organisation.Access;

/**
 * The assignments of a process instance: the one it names, the part of one, or those of its
 * organisation's steps under its roadmap, a step whose turn has not come included.
 */
@Component
class InstanceCards {

  private final HistoryService history;
  private final ControlCards cards;
  private final CardParts parts;
  private final CardReaders readers;
  private final StepCounts counts;
  private final DiagramSteps steps;
  private final Access access;

  InstanceCards(
      HistoryService history,
      ControlCards cards,
      CardParts parts,
      CardReaders readers,
      StepCounts counts,
      DiagramSteps steps,
      Access access) {
    this.history = history;
    this.cards = cards;
    this.parts = parts;
    this.readers = readers;
    this.counts = counts;
    this.steps = steps;
    this.access = access;
  }

  /**
   * What is counted.
   *
   * @param awaited parts still to be delivered, where their assignments stand
   */
  record Found(String definitionId, List<StepCount> counts, List<StepCount> awaited) {}

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
    Set<CardsAt> places =
        steps.of(instance.getProcessDefinitionId()).stream()
            .flatMap(List::stream)
            .flatMap(step -> step.cards().stream())
            .collect(Collectors.toSet());
    if (places.stream().anyMatch(at -> at.kind() == CardCount.Kind.PART)) {
      return part(personId, instance);
    }
    return (places.stream().anyMatch(at -> at.step() != null)
            ? lifecycle(personId, instance)
            : assignment(personId, instance))
        .map(
            about ->
                new Found(
                    instance.getProcessDefinitionId(), counts.of(about), counts.awaited(about)));
  }

  private Optional<CardsOfInstance> lifecycle(String personId, HistoricProcessInstance instance) {
    String organisation = instance.getTenantId();
    return Optional.of(organisation)
        .filter(id -> access.mayRead(personId, id))
        .map(
            id ->
                variable(instance, "roadmapId")
                    .map(roadmap -> CardsOfInstance.lifecycle(roadmap, id))
                    .orElseGet(() -> CardsOfInstance.performedBy(instance.getId())));
  }

  private Optional<CardsOfInstance> assignment(String personId, HistoricProcessInstance instance) {
    return variable(instance, "assignmentId")
        .flatMap(cards::find)
        .filter(card -> readers.mayRead(personId, card))
        .map(card -> CardsOfInstance.assignment(card.id()));
  }

  /**
   * Read by those who may read the co-executor's organisation or the assignment. A part that was
   * sent back goes on in another instance.
   */
  private Optional<Found> part(String personId, HistoricProcessInstance instance) {
    return variable(instance, "partId")
        .flatMap(parts::find)
        .filter(
            part ->
                access.mayRead(personId, part.organisationId())
                    || cards
                        .find(part.cardId())
                        .filter(card -> readers.mayRead(personId, card))
                        .isPresent())
        .map(
            part ->
                part.state().isInWork() && instance.getId().equals(part.processInstanceId())
                    ? List.of(
                        new StepCount(
                            new CardsAt(CardCount.Kind.PART, null),
                            ControlCard.endOf(part.due(), part.zone()),
                            1))
                    : List.<StepCount>of())
        .map(counted -> new Found(instance.getProcessDefinitionId(), counted, List.of()));
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
