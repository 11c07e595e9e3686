package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AssignmentProcessTest {

  private static final String DUE_MOMENT = "2021-02-19T20:59:59Z";
  private static final String ACCEPT_BY = "2021-02-26T20:59:59Z";
  private static final String SETTLE_BY = "2021-01-15T20:59:59Z";

  @RegisterExtension final TestEngine engine = new TestEngine();

  @Test
  void acceptedResultClosesTheAssignment() {
    var assignment = start(true);
    assertThat(assignment).isWaitingAt("userTask_performAssignment");

    complete(task(assignment));
    complete(acceptanceTask(), withVariables("decision", "accept"));

    assertThat(assignment)
        .isEnded()
        .hasPassedInOrder("callActivity_acceptResult", "endEvent_assignmentClosed")
        .hasNotPassed("userTask_settleDate", "endEvent_escalationNoted", "endEvent_controlLifted");
  }

  @Test
  void returnedResultComesBackToTheDoerUntilItIsAccepted() {
    var assignment = start(true);
    complete(task(assignment));
    complete(acceptanceTask(), withVariables("decision", "return"));
    assertThat(assignment).isWaitingAt("userTask_performAssignment");

    complete(task(assignment));
    complete(acceptanceTask(), withVariables("decision", "accept"));

    assertThat(assignment).isEnded().hasPassed("endEvent_assignmentClosed");
    assertThat(timesPassed(assignment, "userTask_performAssignment")).isEqualTo(2);
  }

  @Test
  void escalatedAssignmentIsNotedAndStillAwaitsItsResult() {
    var assignment = start(true);

    runtimeService()
        .createMessageCorrelation("assignment.escalated")
        .processInstanceId(assignment.getId())
        .correlate();

    assertThat(assignment)
        .hasPassed("endEvent_escalationNoted")
        .isWaitingAtExactly("userTask_performAssignment");
    complete(task(assignment));
    complete(acceptanceTask(), withVariables("decision", "accept"));
    assertThat(assignment).isEnded().hasPassed("endEvent_assignmentClosed");
  }

  @Test
  void unknownDateIsSettledBeforeTheWork() {
    var assignment = start(false);
    assertThat(assignment).isWaitingAtExactly("userTask_settleDate");
    assertThat(task(assignment).getDueDate()).isEqualTo(Instant.parse(SETTLE_BY));

    complete(task(assignment), withVariables("dueMoment", DUE_MOMENT));

    assertThat(assignment).isWaitingAtExactly("userTask_performAssignment");
    assertThat(task(assignment).getDueDate()).isEqualTo(Instant.parse(DUE_MOMENT));
  }

  @Test
  void withdrawnAssignmentLeavesNoTask() {
    var assignment = start(true);

    withdraw(assignment);

    assertThat(assignment)
        .isEnded()
        .hasPassed("endEvent_controlLifted")
        .hasNotPassed("endEvent_assignmentClosed");
    assertThat(taskService().createTaskQuery().count()).isZero();
  }

  @Test
  void withdrawnAssignmentTakesItsAcceptanceAlong() {
    var assignment = start(true);
    complete(task(assignment));

    withdraw(assignment);

    assertThat(assignment).isEnded().hasPassed("endEvent_controlLifted");
    assertThat(runtimeService().createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void workIsOfferedToTheResponsibleAndAcceptanceToTheController() {
    var assignment = start(true);
    assertThat(task(assignment))
        .hasCandidateGroup("curator")
        .hasName("Выполнить поручение")
        .hasDueDate(Date.from(Instant.parse(DUE_MOMENT)));

    complete(task(assignment));

    assertThat(acceptanceTask())
        .hasCandidateGroup("controller")
        .hasName("Проверить результат")
        .hasDueDate(Date.from(Instant.parse(ACCEPT_BY)));
  }

  @Test
  void acceptanceCarriesTheAssignmentsKeyAndNamesOnly() {
    var assignment = start(true);
    complete(task(assignment));

    var acceptance =
        runtimeService()
            .createProcessInstanceQuery()
            .processDefinitionKey("resultAcceptance")
            .singleResult();

    assertThat(acceptance.getBusinessKey()).isEqualTo(assignment.getBusinessKey());
    assertThat(runtimeService().getVariables(acceptance.getId()))
        .containsEntry("assignmentId", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")
        .containsEntry("round", 1)
        .containsOnlyKeys(
            "assignmentId",
            "activityNumber",
            "organisationId",
            "controllerGroup",
            "acceptBy",
            "round",
            "documentKind");
  }

  @Test
  void startNeedsNoJobSoThatManyCanStartInOneTransaction() {
    start(true);
    start(true);

    assertThat(taskService().createTaskQuery().count()).isEqualTo(2);
    assertThat(managementService().createJobQuery().messages().count()).isZero();
  }

  private static ProcessInstance start(boolean dateKnown) {
    VariableMap variables =
        Variables.putValue("assignmentId", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")
            .putValue("activityNumber", "2.3")
            .putValue("organisationId", "school-5")
            .putValue("responsibleGroup", "curator")
            .putValue("responsiblePerson", null)
            .putValue("controllerOrganisationId", "department")
            .putValue("controllerGroup", "controller")
            .putValue("documentKind", "order")
            .putValue("dateKnown", dateKnown)
            .putValue("acceptBy", ACCEPT_BY)
            .putValue("round", 1);
    variables.put(dateKnown ? "dueMoment" : "settleBy", dateKnown ? DUE_MOMENT : SETTLE_BY);
    return runtimeService().startProcessInstanceByKey("assignment", "roadmap-1/2.3", variables);
  }

  private static Task acceptanceTask() {
    return taskService()
        .createTaskQuery()
        .taskDefinitionKey("userTask_acceptResult")
        .singleResult();
  }

  private static void withdraw(ProcessInstance assignment) {
    runtimeService()
        .createMessageCorrelation("assignment.withdrawn")
        .processInstanceId(assignment.getId())
        .correlate();
  }

  private static long timesPassed(ProcessInstance instance, String activity) {
    return historyService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance.getId())
        .activityId(activity)
        .finished()
        .count();
  }
}
