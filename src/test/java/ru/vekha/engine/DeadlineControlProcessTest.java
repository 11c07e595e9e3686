package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeadlineControlProcessTest {

  private static final String MOMENT = "2031-08-31T21:00:00Z";

  private final Deque<Boolean> batches = new ArrayDeque<>();
  private int lanes = 3;
  private int armed;
  private int armedNext;

  @RegisterExtension
  final TestEngine engine =
      new TestEngine()
          .with("armControlDelegate", run -> armed++)
          .with("armNextControlDelegate", run -> armedNext++)
          .with(
              "controlDeadlinesDelegate",
              run -> run.setVariableLocal("moreToControl", batches.remove()))
          .with("shareControlListener", run -> run.setVariable("lanes", lanes));

  @Test
  void everyMinuteSomebodySeesToItThatARunIsArmed() {
    var timer =
        managementService().createJobQuery().timers().processDefinitionKey("deadlineArming");
    Job first = timer.singleResult();

    managementService().executeJob(first.getId());
    managementService()
        .executeJob(
            managementService()
                .createJobQuery()
                .processDefinitionKey("deadlineArming")
                .messages()
                .singleResult()
                .getId());

    assertThat(armed).isOne();
    assertThat(activities("endEvent_controlArmed")).isOne();
    assertThat(timer.singleResult().getId()).as("the next minute").isNotEqualTo(first.getId());
  }

  @Test
  void aRunWaitsForItsMomentAndNotForADay() {
    ProcessInstance run = arm();

    assertThat(run).isWaitingAt("event_momentReached");
    assertThat(jobs(run))
        .singleElement()
        .extracting(Job::getDuedate)
        .isEqualTo(Date.from(Instant.parse(MOMENT)));
  }

  @Test
  void itsLanesAreJobsThatSeveralNodesMayHaveAtTheSameTime() {
    ProcessInstance run = arm();

    executeAll(run);

    assertThat(jobs(run))
        .hasSize(3)
        .allSatisfy(job -> assertThat(((JobEntity) job).isExclusive()).isFalse());
  }

  @Test
  void eachLaneWorksBatchByBatchUntilNothingIsLeftAndThenTheNextRunIsArmed() {
    ProcessInstance run = arm();
    batches.addAll(List.of(true, false, true, false, false));

    executeAll(run); // the moment is reached
    executeAll(run); // three batches: after two of them there is more
    executeAll(run); // two batches, and the lane without more ends
    assertThat(jobs(run)).hasSize(2);
    executeAll(run); // the two end
    assertThat(run).isWaitingAt("serviceTask_armNextControl");
    assertThat(armedNext).isZero();
    executeAll(run);

    assertThat(batches).isEmpty();
    assertThat(armedNext).isOne();
    assertThat(run).isEnded();
    assertThat(activities("endEvent_deadlinesControlled")).isEqualTo(3);
  }

  /** All change one row as they end; a job that collides there would wait for a minute. */
  @Test
  void lanesEndOneAfterAnother() {
    ProcessInstance run = arm();
    batches.addAll(List.of(false, false, false));

    executeAll(run);
    executeAll(run);

    assertThat(jobs(run))
        .hasSize(3)
        .allSatisfy(job -> assertThat(((JobEntity) job).isExclusive()).isTrue());
  }

  @Test
  void aRunThatFindsNothingOpensNoLane() {
    lanes = 0;
    ProcessInstance run = arm();

    executeAll(run);
    executeAll(run);

    assertThat(run).isEnded().hasNotPassed("serviceTask_controlDeadlines");
    assertThat(armedNext).isOne();
  }

  private static ProcessInstance arm() {
    return runtimeService()
        .createMessageCorrelation("deadlineControl.armed")
        .setVariable("moment", MOMENT)
        .correlateStartMessage();
  }

  private static List<Job> jobs(ProcessInstance run) {
    return managementService().createJobQuery().processInstanceId(run.getId()).list();
  }

  private static void executeAll(ProcessInstance run) {
    jobs(run).forEach(job -> managementService().executeJob(job.getId()));
  }

  private static long activities(String id) {
    return historyService().createHistoricActivityInstanceQuery().activityId(id).finished().count();
  }
}
