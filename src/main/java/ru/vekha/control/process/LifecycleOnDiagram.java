package ru.vekha.control.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardCount;
import ru.vekha.control.CardsAt;
import ru.vekha.control.CardsOnDiagram;
import ru.vekha.control.StepPerformer;

/** The user tasks that perform rows of roadmaps (adr 0012), read from the diagram itself. */
@Component
class LifecycleOnDiagram implements CardsOnDiagram {

  private final RepositoryService repository;
  private final List<StepPerformer> performers;

  LifecycleOnDiagram(RepositoryService repository, List<StepPerformer> performers) {
    this.repository = repository;
    this.performers = List.copyOf(performers);
  }

  @Override
  public Map<String, Set<CardsAt>> of(String definitionKey, String definitionId) {
    return repository
        .getBpmnModelInstance(definitionId)
        .getModelElementsByType(UserTask.class)
        .stream()
        .map(UserTask::getId)
        .filter(task -> Steps.isStep(task) && performed(Steps.of(task)))
        .collect(Collectors.toMap(Function.identity(), task -> at(Steps.of(task))));
  }

  private boolean performed(String step) {
    return performers.stream().anyMatch(performer -> performer.performs(step));
  }

  private static Set<CardsAt> at(String step) {
    return Set.of(
        new CardsAt(CardCount.Kind.AWAITING_DATE, step),
        new CardsAt(CardCount.Kind.IN_WORK, step),
        new CardsAt(CardCount.Kind.HANDED_IN, step));
  }
}
