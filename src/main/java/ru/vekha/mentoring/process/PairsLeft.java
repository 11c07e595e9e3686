package ru.vekha.mentoring.process;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.DirectoryRefused;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.People;
import ru.vekha.organisation.PersonalWork;
import ru.vekha.organisation.Role;

/**
 * Pairs of a mentor who no longer signs in. A colleague cannot simply be their mentor: as with a
 * mentor who never had an account, the curator notes the meetings, and re-pairs if need be.
 */
@Component
@Order(1)
class PairsLeft implements PersonalWork {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final AuthorizationService rights;
  private final People people;

  PairsLeft(RuntimeService runtime, TaskService tasks, AuthorizationService rights, People people) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.rights = rights;
    this.people = people;
  }

  @Override
  public List<Left> left(Leaving leaving) {
    Membership of = leaving.of();
    long pairs =
        of.role() == Role.MENTOR
            ? instances(of).processDefinitionKey(MentoringPairProcess.ID).count()
            : 0;
    return pairs == 0
        ? List.of()
        : List.of(
            new Left(
                "пары и группы, встречи которых перейдут к куратору", pairs, false, List.of()));
  }

  @Override
  public void handOver(Leaving leaving, @Nullable String successorId) {
    Membership of = leaving.of();
    if (left(leaving).isEmpty()) {
      return;
    }
    if (people.of(of.organisationId(), List.of(Role.CURATOR)).stream()
        .allMatch(each -> each.id().equals(of.personId()))) {
      throw new DirectoryRefused(
          "successor",
          "Наставник ведёт пары, а куратора, к которому перейдут их встречи, в организации нет."
              + " Сначала назначьте куратора.");
    }
    instances(of)
        .list()
        .forEach(
            instance -> {
              runtime.setVariable(instance.getId(), MentoringPairProcess.MENTOR_ACCOUNT, null);
              runtime.setVariable(
                  instance.getId(), MentoringPairProcess.MEETING_GROUP, Role.CURATOR.groupId());
            });
    tasks
        .createTaskQuery()
        .tenantIdIn(of.organisationId())
        .taskAssignee(of.personId())
        .taskCandidateGroup(Role.MENTOR.groupId())
        .includeAssignedTasks()
        .list()
        .forEach(this::giveToCurators);
  }

  private void giveToCurators(Task task) {
    task.setOwner(null);
    task.setAssignee(null);
    tasks.saveTask(task);
    tasks.deleteCandidateGroup(task.getId(), Role.MENTOR.groupId());
    // The engine gives rights with a task and does not take them back with it.
    rights
        .createAuthorizationQuery()
        .resourceType(Resources.TASK)
        .resourceId(task.getId())
        .list()
        .forEach(each -> rights.deleteAuthorization(each.getId()));
    tasks.addCandidateGroup(task.getId(), Role.CURATOR.groupId());
  }

  private ProcessInstanceQuery instances(Membership of) {
    return runtime
        .createProcessInstanceQuery()
        .tenantIdIn(of.organisationId())
        .variableValueEquals(MentoringPairProcess.MENTOR_ACCOUNT, of.personId());
  }
}
