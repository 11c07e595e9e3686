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

class OrderedShiftProcessTest {

  private final Deque<Boolean> batches = new ArrayDeque<>();

  @RegisterExtension
  final TestEngine engine =
      new TestEngine()
          .with(
              "followOrderedShiftDelegate", run -> run.setVariable("moreToMove", batches.remove()));

  @Test
  void tasksFollowBatchByBatchUntilNoneIsLeft() {
    batches.addAll(List.of(true, false));
    var order =
        runtimeService()
            .startProcessInstanceByKey(
                "shiftByOrder", withVariables("shiftOrderId", "a", "organisationId", "department"));
    assertThat(order).isWaitingAt("serviceTask_moveTasks");

    execute(job(order));
    assertThat(order).isWaitingAt("serviceTask_moveTasks");
    execute(job(order));

    assertThat(batches).isEmpty();
    assertThat(order).isEnded().hasPassed("endEvent_tasksMoved");
  }
}
