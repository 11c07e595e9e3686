package ru.vekha.control.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import ru.vekha.control.stage.TaskChange;
import ru.vekha.organisation.Role;

/** Gives a task priority and groups. */
@Component
class RaisedTask {

  private final TaskService tasks;
  private final AuthorizationService rights;

  RaisedTask(TaskService tasks, AuthorizationService rights) {
    this.tasks = tasks;
    this.rights = rights;
  }

  /**
   * Gives it what is said.
   *
   * @param upwards whether a priority that is higher already stays
   */
  void give(Task task, TaskChange change, boolean upwards) {
    int priority = upwards ? Math.max(task.getPriority(), change.priority()) : change.priority();
    if (priority != task.getPriority()) {
      tasks.setPriority(task.getId(), priority);
    }
    if (change.groups().isEmpty() && change.former().isEmpty()) {
      return;
    }
    Set<String> present =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
            .filter(link -> link.getGroupId() != null)
            .map(IdentityLink::getGroupId)
            .collect(Collectors.toSet());
    change.groups().stream()
        .map(Role::groupId)
        .filter(group -> !present.contains(group))
        .forEach(group -> tasks.addCandidateGroup(task.getId(), group));
    change.former().stream()
        .map(Role::groupId)
        .filter(present::contains)
        .forEach(group -> takeFrom(task, group));
  }

  private void takeFrom(Task task, String group) {
    tasks.deleteCandidateGroup(task.getId(), group);
    // The engine gives rights with a link, those on its history too, and takes none back with it.
    rights
        .createAuthorizationQuery()
        .resourceId(task.getId())
        .groupIdIn(group)
        .list()
        .forEach(each -> rights.deleteAuthorization(each.getId()));
  }
}
