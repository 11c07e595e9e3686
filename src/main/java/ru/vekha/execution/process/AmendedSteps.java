package ru.vekha.execution.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;

/**
 * Brings the task of a lifecycle step to what its amended card says: date and people move with the
 * card; when the card is withdrawn the step goes on as one that no row asks for.
 */
@Component
class AmendedSteps {

  private static final String PREFIX = "userTask_";

  private final TaskService tasks;
  private final TaskPeople people;
  private final OwnRoadmapInstances ownRoadmaps;

  AmendedSteps(TaskService tasks, TaskPeople people, OwnRoadmapInstances ownRoadmaps) {
    this.tasks = tasks;
    this.people = people;
    this.ownRoadmaps = ownRoadmaps;
  }

  void follow(ControlCard card) {
    if (card.state() == CardState.WITHDRAWN && OwnRoadmapSteps.APPROVE.equals(card.step())) {
      // A duty that is taken back is no step of anything else.
      ownRoadmaps.settled(card.id());
      return;
    }
    tasks
        .createTaskQuery()
        .processInstanceId(card.processInstanceId())
        .taskDefinitionKey(PREFIX + card.step())
        .list()
        .forEach(task -> follow(task, card));
  }

  private void follow(Task task, ControlCard card) {
    LocalDate due = card.currentDue();
    boolean withdrawn = card.state() == CardState.WITHDRAWN;
    task.setDueDate(
        withdrawn || due == null
            ? null
            : Date.from(Instant.parse(Assignments.moment(due, card.zone()))));
    if (!withdrawn) {
      people.give(task, card);
    }
    tasks.saveTask(task);
    if (withdrawn) {
      tasks.removeVariable(task.getId(), AssignmentProcess.ASSIGNMENT_ID);
    }
  }
}
