package ru.vekha.execution.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.engine.Tenancy;

/** The engine's side of duties to approve a roadmap of one's own. */
@Component
public class OwnRoadmapInstances {

  private static final String NO_NUMBER = "б/н";
  private static final int LONGEST_NUMBER = 50;

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final FormService forms;

  OwnRoadmapInstances(RuntimeService runtime, TaskService tasks, FormService forms) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.forms = forms;
  }

  /** Gives the people of the body below their task. */
  void start(ControlCard card) {
    runtime
        .createProcessInstanceByKey(OwnRoadmapProcess.ID)
        .businessKey(card.id().toString())
        .setVariable(RoadmapProcess.ROADMAP_ID, card.roadmapId().toString())
        .setVariable(Tenancy.ORGANISATION_ID, card.organisationId())
        .execute();
  }

  /**
   * A launched roadmap fulfils a duty: an authority's task ends, a school's programme is approved
   * by the order and goes on.
   */
  public void fulfilled(ControlCard card, String orderNumber, LocalDate orderDate) {
    if (OwnRoadmapSteps.APPROVE.equals(card.step())) {
      settled(card.id());
      return;
    }
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceId(card.processInstanceId())
            .taskDefinitionKey("userTask_" + card.step())
            .singleResult();
    String number = orderNumber.isBlank() ? NO_NUMBER : orderNumber;
    forms.submitTaskForm(
        task.getId(),
        Map.of(
            "documentNumber",
            number.substring(0, Math.min(LONGEST_NUMBER, number.length())),
            "documentDate",
            orderDate.toString()));
  }

  /** Ends the task of a duty, if there is one. */
  public void settled(UUID cardId) {
    runtime
        .createMessageCorrelation(OwnRoadmapProcess.SETTLED)
        .processInstanceBusinessKey(cardId.toString())
        .correlateAll();
  }
}
