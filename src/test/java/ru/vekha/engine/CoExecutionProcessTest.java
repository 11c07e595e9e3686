package ru.vekha.engine;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.withVariables;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CoExecutionProcessTest {

  @RegisterExtension final TestEngine engine = new TestEngine();

  @Test
  void aDeliveredPartEndsTheProcess() {
    ProcessInstance part = start();
    assertThat(part).isWaitingAt("userTask_deliverPart");
    assertThat(task(part))
        .hasCandidateGroup("curator")
        .hasDueDate(Date.from(Instant.parse("2021-02-19T20:59:59Z")));

    complete(task(part));

    assertThat(part).isEnded().hasPassed("endEvent_partDelivered");
  }

  @Test
  void aPartThatNobodyWaitsForIsTakenAway() {
    ProcessInstance part = start();

    runtimeService()
        .createMessageCorrelation("coExecution.closed")
        .processInstanceId(part.getId())
        .correlate();

    assertThat(part)
        .isEnded()
        .hasPassed("endEvent_partClosed")
        .hasNotPassed("endEvent_partDelivered");
  }

  private static ProcessInstance start() {
    return runtimeService()
        .startProcessInstanceByKey(
            "coExecution",
            withVariables(
                "partId", "p",
                "organisationId", "school",
                "executorGroup", "curator",
                "executorPerson", null,
                "partDue", "2021-02-19T20:59:59Z"));
  }
}
