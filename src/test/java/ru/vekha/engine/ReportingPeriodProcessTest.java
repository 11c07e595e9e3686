package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportingPeriodProcessTest {

  private static final Map<String, Object> CHECKED_ABOVE =
      Map.of(
          "hasAbove", true,
          "aboveOrganisationId", "department",
          "checkerGroup", "methodist",
          "checkBy", "2021-03-26T20:59:59Z",
          "round", 1);

  private boolean anyoneBelow;
  private int consolidated;

  @RegisterExtension
  final TestEngine engine =
      new TestEngine()
          .with("planBelowDelegate", run -> run.setVariable("anyoneBelow", anyoneBelow))
          .with("consolidatePeriodDelegate", run -> consolidated++);

  @Test
  void organisationHandsInAndIsAcceptedAbove() {
    var period = start();

    complete(task(period), CHECKED_ABOVE);
    assertThat(check()).hasCandidateGroup("methodist").hasName("Проверить данные мониторинга");
    complete(check(), withVariables("decision", "accept"));

    assertThat(period)
        .isEnded()
        .hasPassed("endEvent_dataAccepted")
        .hasNotPassed("event_collectionEnded", "endEvent_levelReported", "endEvent_reminderNoted");
    assertThat(consolidated).isOne();
  }

  @Test
  void returnedDataComeBackToTheOrganisation() {
    var period = start();
    complete(task(period), CHECKED_ABOVE);

    complete(check(), withVariables("decision", "return"));

    assertThat(period).isWaitingAtExactly("userTask_deliverMonitoring");
    complete(task(period), CHECKED_ABOVE);
    complete(check(), withVariables("decision", "accept"));
    assertThat(period).isEnded().hasPassed("endEvent_dataAccepted");
  }

  @Test
  void levelWaitsForThoseBelowAndThenReports() {
    anyoneBelow = true;
    var period = start();
    assertThat(period).isWaitingAtExactly("event_collectionEnded");

    tell(period, "reportingPeriod.collectionEnded");
    execute(job(period));
    complete(task(period), withVariables("hasAbove", false));

    assertThat(period)
        .isEnded()
        .hasPassedInOrder(
            "event_collectionEnded", "userTask_deliverMonitoring", "endEvent_levelReported")
        .hasNotPassed("callActivity_checkData");
  }

  @Test
  void reminderIsNotedAndTheDataAreStillAwaited() {
    var period = start();

    tell(period, "reportingPeriod.reminded");
    tell(period, "reportingPeriod.reminded");

    assertThat(period)
        .hasPassed("endEvent_reminderNoted")
        .isWaitingAtExactly("userTask_deliverMonitoring");
  }

  @Test
  void reportEndsWithItsRoadmapWhoeverHasIt() {
    var handingIn = start();
    var checked = start();
    complete(task(checked), CHECKED_ABOVE);

    tell(handingIn, "reportingPeriod.cancelled");
    tell(checked, "reportingPeriod.cancelled");

    assertThat(handingIn).isEnded().hasPassed("endEvent_periodCancelled");
    assertThat(checked).isEnded().hasPassed("endEvent_periodCancelled");
  }

  /** Plans those below and, when nobody is, consolidates at once. */
  private ProcessInstance start() {
    var period =
        runtimeService()
            .startProcessInstanceByKey(
                "reportingPeriod",
                "period-1",
                withVariables(
                    "periodId", "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                    "organisationId", "school-5",
                    "responsibleGroup", "curator",
                    "dueMoment", "2021-03-25T20:59:59Z"));
    execute(job(period));
    if (!anyoneBelow) {
      execute(job(period));
      assertThat(task(period)).hasCandidateGroup("curator").hasName("Сдать данные мониторинга");
    }
    return period;
  }

  private static void tell(ProcessInstance period, String message) {
    runtimeService()
        .createMessageCorrelation(message)
        .processInstanceId(period.getId())
        .correlate();
  }

  private static Task check() {
    return taskService().createTaskQuery().taskDefinitionKey("userTask_checkData").singleResult();
  }
}
