package ru.vekha.execution.process;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;

/** Gives a task that waits already to the people whom its amended card names. */
@Component
class TaskPeople {

  private final TaskService tasks;
  private final AuthorizationService rights;

  TaskPeople(TaskService tasks, AuthorizationService rights) {
    this.tasks = tasks;
    this.rights = rights;
  }

  /** The caller saves the task. */
  void give(Task task, ControlCard card) {
    boolean others = replaceGroup(task, card.responsibleRole().groupId());
    String person = card.responsiblePersonId();
    if (others || person != null) {
      task.setAssignee(person);
    }
  }

  /** Whether another group has the task now. */
  private boolean replaceGroup(Task task, String group) {
    List<String> present =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
            .flatMap(link -> Stream.ofNullable(link.getGroupId()))
            .toList();
    if (present.equals(List.of(group))) {
      return false;
    }
    present.forEach(each -> tasks.deleteCandidateGroup(task.getId(), each));
    // The engine gives rights with a link and does not take them back with it.
    rights
        .createAuthorizationQuery()
        .resourceType(Resources.TASK)
        .resourceId(task.getId())
        .list()
        .forEach(each -> rights.deleteAuthorization(each.getId()));
    tasks.addCandidateGroup(task.getId(), group);
    return true;
  }
}
