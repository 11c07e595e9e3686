package ru.vekha.cockpit.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardsAt;
import ru.vekha.control.CardsOnDiagram;

/** Reads from a deployed diagram where assignments can stand in it. */
@Component
class DiagramSteps {

  private final RepositoryService repository;
  private final List<CardsOnDiagram> owners;

  /** A deployed definition never changes, and there are as many as versions of processes. */
  private final Map<String, List<DiagramStep>> read = new ConcurrentHashMap<>();

  DiagramSteps(RepositoryService repository, List<CardsOnDiagram> owners) {
    this.repository = repository;
    this.owners = List.copyOf(owners);
  }

  /** The steps with assignments; nothing when there is no such definition. */
  Optional<List<DiagramStep>> of(String definitionId) {
    List<DiagramStep> known = read.get(definitionId);
    return known != null
        ? Optional.of(known)
        : Optional.ofNullable(definitions().processDefinitionId(definitionId).singleResult())
            .map(definition -> read(definition, new HashSet<>()));
  }

  private List<DiagramStep> read(ProcessDefinition definition, Set<String> callers) {
    callers.add(definition.getKey());
    Map<String, Set<CardsAt>> own = new HashMap<>();
    owners.forEach(owner -> own.putAll(owner.of(definition.getKey(), definition.getId())));
    List<DiagramStep> steps =
        repository
            .getBpmnModelInstance(definition.getId())
            .getModelElementsByType(Activity.class)
            .stream()
            .map(
                activity ->
                    new DiagramStep(
                        activity.getId(),
                        Objects.requireNonNullElse(activity.getName(), ""),
                        own.getOrDefault(
                            activity.getId(), called(activity, definition, Set.copyOf(callers)))))
            .filter(step -> !step.cards().isEmpty())
            .toList();
    read.put(definition.getId(), steps);
    return steps;
  }

  private Set<CardsAt> called(Activity activity, ProcessDefinition by, Set<String> callers) {
    Set<CardsAt> cards = new HashSet<>();
    if (activity instanceof CallActivity call && !callers.contains(call.getCalledElement())) {
      calledBy(by, call.getCalledElement())
          .map(called -> read(called, new HashSet<>(callers)))
          .ifPresent(steps -> steps.forEach(step -> cards.addAll(step.cards())));
    }
    return cards;
  }

  /** What is called comes with the caller; of what came another day, the latest is called. */
  private Optional<ProcessDefinition> calledBy(ProcessDefinition caller, String key) {
    return Optional.ofNullable(
            definitions()
                .processDefinitionKey(key)
                .deploymentId(caller.getDeploymentId())
                .singleResult())
        .or(
            () ->
                Optional.ofNullable(
                    definitions().processDefinitionKey(key).latestVersion().singleResult()));
  }

  private ProcessDefinitionQuery definitions() {
    return repository.createProcessDefinitionQuery();
  }
}
