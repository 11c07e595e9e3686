package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AmendmentProcessTest {

  private final Deque<Boolean> batches = new ArrayDeque<>();

  @RegisterExtension
  final TestEngine engine =
      new TestEngine()
          .with(
              "followAmendmentDelegate", run -> run.setVariable("moreToFollow", batches.remove()));

  @Test
  void assignmentsFollowBatchByBatchUntilNoneIsLeft() {
    batches.addAll(List.of(true, false));
    var amendment =
        runtimeService()
            .startProcessInstanceByKey(
                "amendment", withVariables("amendmentId", "a", "organisationId", "department"));
    assertThat(amendment).isWaitingAt("serviceTask_followAmendment");

    execute(job(amendment));
    assertThat(amendment).isWaitingAt("serviceTask_followAmendment");
    execute(job(amendment));

    assertThat(batches).isEmpty();
    assertThat(amendment).isEnded().hasPassed("endEvent_amendmentMade");
  }
}
