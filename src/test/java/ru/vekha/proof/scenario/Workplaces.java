package ru.vekha.proof.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import ru.vekha.organisation.Role;
import ru.vekha.town.Desk;
import ru.vekha.town.TestPerson;

/** The task lists of a scenario's people: who finds what in theirs, and hands it in. */
final class Workplaces {

  private static final Set<Role> RAISED_TO = EnumSet.of(Role.ORGANISATION_HEAD, Role.DEPUTY_HEAD);

  private final TaskService tasks;
  private final Desk desk;
  private final Cast cast;

  Workplaces(ApplicationContext beans, Cast cast) {
    this.tasks = beans.getBean(ProcessEngine.class).getTaskService();
    this.desk = beans.getBean(Desk.class);
    this.cast = cast;
  }

  /** All open tasks, the oldest first. */
  List<Task> open() {
    return tasks
        .createTaskQuery()
        .tenantIdIn(cast.ids().toArray(String[]::new))
        .active()
        .initializeFormKeys()
        .orderByTaskCreateTime()
        .asc()
        .list();
  }

  /** Hands a form in as the one whose task it is, who sees it while no stranger does. */
  void submit(Task task, Map<String, Object> fields) {
    TestPerson doer = doer(task);
    assertThat(sees(doer, task)).as("%s sees %s", doer, Steps.of(task)).isTrue();
    assertThat(cast.people().stream().filter(each -> isStranger(each, task)).limit(1))
        .as("nobody of another organisation sees %s", Steps.of(task))
        .noneMatch(stranger -> sees(stranger, task));
    desk.submits(doer, task, fields);
  }

  /** Lateness lets heads do a task as well; it is left to those who have been late with it. */
  private TestPerson doer(Task task) {
    return task.getAssignee() != null
        ? cast.person(task.getAssignee())
        : tasks.getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .map(Role::ofGroup)
            .sorted(Comparator.comparing(RAISED_TO::contains))
            .flatMap(role -> cast.find(task.getTenantId(), role).stream())
            .findFirst()
            .orElseThrow(() -> new AssertionError("Nobody may do " + task));
  }

  /** Authorities see what is done below them; nobody else sees anything but their own. */
  private boolean isStranger(TestPerson person, Task task) {
    return !person.organisationId().equals(task.getTenantId()) && cast.isEducator(person);
  }

  private boolean sees(TestPerson person, Task task) {
    return desk.as(person, () -> tasks.createTaskQuery().taskId(task.getId()).count() == 1);
  }
}
