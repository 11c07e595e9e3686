package ru.vekha.execution.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.Roadmaps;

/** Brings the process instance of an amended card to what the card says. */
@Component
class AmendedAssignments {

  private static final String SETTLE_DATE = "userTask_settleDate";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final AuthorizationService rights;
  private final Roadmaps roadmaps;

  AmendedAssignments(
      RuntimeService runtime, TaskService tasks, AuthorizationService rights, Roadmaps roadmaps) {
    this.rights = rights;
    this.runtime = runtime;
    this.tasks = tasks;
    this.roadmaps = roadmaps;
  }

  /** Withdraws the tasks of a card, or gives them the card's date and people. */
  void follow(ControlCard card) {
    if (card.state() == CardState.WITHDRAWN) {
      runtime
          .createMessageCorrelation(AmendmentProcess.ASSIGNMENT_WITHDRAWN)
          .processInstanceId(card.processInstanceId())
          .correlate();
    } else if (card.state() != CardState.CLOSED) {
      update(card);
    }
  }

  private void update(ControlCard card) {
    Activity activity = roadmaps.findActivity(card.activityId()).orElseThrow();
    Map<String, Object> variables = new HashMap<>();
    LocalDate due = card.currentDue();
    if (due != null) {
      variables.put(AssignmentProcess.DUE_MOMENT, Assignments.moment(due, card.zone()));
    }
    variables.put(AssignmentProcess.SETTLE_BY, Assignments.moment(card.settleBy(), card.zone()));
    variables.put(AssignmentProcess.RESPONSIBLE_GROUP, card.responsibleRole().groupId());
    variables.put(AssignmentProcess.RESPONSIBLE_PERSON, card.responsiblePersonId());
    variables.put(AssignmentProcess.ACTIVITY_NUMBER, Assignments.code(activity.number()));
    variables.put(AssignmentProcess.DOCUMENT_KIND, activity.documentKind());
    runtime.setVariables(card.processInstanceId(), variables);
    // The acceptance of a result is a process of its own and stays the controller's.
    tasks
        .createTaskQuery()
        .processInstanceId(card.processInstanceId())
        .list()
        .forEach(task -> update(task, card));
  }

  private void update(Task task, ControlCard card) {
    boolean settling = task.getTaskDefinitionKey().equals(SETTLE_DATE);
    LocalDate due = settling ? card.settleBy() : Objects.requireNonNull(card.currentDue());
    task.setDueDate(Date.from(Instant.parse(Assignments.moment(due, card.zone()))));
    boolean others = replaceGroup(task, card.responsibleRole().groupId());
    String person = card.responsiblePersonId();
    if (others || person != null) {
      task.setAssignee(person);
    }
    tasks.saveTask(task);
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
