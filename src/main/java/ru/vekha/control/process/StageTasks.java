package ru.vekha.control.process;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.WaitsFor;
import ru.vekha.control.stage.ReachedStage;
import ru.vekha.control.stage.StageAttempt;
import ru.vekha.control.stage.StageCard;
import ru.vekha.control.stage.TaskChange;
import ru.vekha.organisation.Role;

/** Makes the tasks of cards what their stages say. */
@Component
class StageTasks {

  private static final String PREFIX = "userTask_";
  private static final String PERFORM = "performAssignment";

  private final TaskService tasks;
  private final RaisedTask raised;
  private final AcceptanceTasks acceptances;

  StageTasks(TaskService tasks, RaisedTask raised, AcceptanceTasks acceptances) {
    this.tasks = tasks;
    this.raised = raised;
    this.acceptances = acceptances;
  }

  /** Gives tasks what new stages add; of several of one card all of it. */
  void raise(List<ReachedStage> stages, StageAttempt attempt) {
    Map<UUID, TaskChange> changes = new HashMap<>();
    for (ReachedStage each : stages) {
      if (each.stage().changesTask()) {
        Set<Role> groups = EnumSet.noneOf(Role.class);
        Stream.ofNullable(each.stage().group()).forEach(groups::add);
        changes.merge(
            each.card().card().id(),
            new TaskChange(each.card(), each.stage().priority(), groups, Set.of()),
            StageTasks::both);
      }
    }
    changed(changes.values(), true, attempt);
  }

  /** Makes tasks what the stages of their present day say, and no more. */
  void become(List<TaskChange> changes, StageAttempt attempt) {
    changed(changes, false, attempt);
  }

  private void changed(Collection<TaskChange> changes, boolean upwards, StageAttempt attempt) {
    Map<String, List<Task>> works = works(changes);
    for (TaskChange change : changes) {
      attempt.at(change.card());
      tasksOf(change.card(), works)
          .forEach(
              task -> {
                raised.give(task, change, upwards);
              });
    }
    attempt.atNone();
  }

  private Stream<Task> tasksOf(StageCard card, Map<String, List<Task>> works) {
    String instance = card.card().processInstanceId();
    if (instance == null) {
      return Stream.empty();
    }
    return card.target().whom() == WaitsFor.CONTROLLER
        ? acceptances.under(instance)
        : works.getOrDefault(instance, List.of()).stream()
            .filter(task -> task.getTaskDefinitionKey().equals(key(card.card())));
  }

  /** The tasks of all instances by one question. */
  private Map<String, List<Task>> works(Collection<TaskChange> changes) {
    String[] instances =
        changes.stream()
            .filter(change -> change.card().target().whom() == WaitsFor.EXECUTOR)
            .map(change -> change.card().card().processInstanceId())
            .filter(Objects::nonNull)
            .distinct()
            .toArray(String[]::new);
    return instances.length == 0
        ? Map.of()
        : tasks.createTaskQuery().processInstanceIdIn(instances).list().stream()
            .collect(Collectors.groupingBy(Task::getProcessInstanceId));
  }

  private static String key(ControlCard card) {
    return PREFIX + Objects.requireNonNullElse(card.step(), PERFORM);
  }

  private static TaskChange both(TaskChange one, TaskChange other) {
    Set<Role> groups = EnumSet.noneOf(Role.class);
    groups.addAll(one.groups());
    groups.addAll(other.groups());
    return new TaskChange(one.card(), Math.max(one.priority(), other.priority()), groups, Set.of());
  }
}
