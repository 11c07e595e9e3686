package ru.vekha.execution.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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
  private final Roadmaps roadmaps;
  private final AmendedSteps steps;
  private final TaskPeople people;

  AmendedAssignments(
      RuntimeService runtime,
      TaskService tasks,
      Roadmaps roadmaps,
      AmendedSteps steps,
      TaskPeople people) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.roadmaps = roadmaps;
    this.steps = steps;
    this.people = people;
  }

  /** Withdraws the tasks of a card, or gives them the card's date and people. */
  void follow(ControlCard card) {
    if (card.step() != null) {
      steps.follow(card);
    } else if (card.state() == CardState.WITHDRAWN) {
      // Another amendment, or the roadmap's end, may have told it already.
      runtime
          .createMessageCorrelation(AmendmentProcess.ASSIGNMENT_WITHDRAWN)
          .processInstanceId(card.processInstanceId())
          .correlateAll();
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
    people.give(task, card);
    tasks.saveTask(task);
  }
}
