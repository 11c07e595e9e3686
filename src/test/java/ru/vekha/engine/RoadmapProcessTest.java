package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RoadmapProcessTest {

  /** What each batch says: whether assignments are left to open. */
  private final Deque<Boolean> batches = new ArrayDeque<>();

  private int closed;

  @RegisterExtension
  final TestEngine engine =
      new TestEngine()
          .with("openAssignmentsDelegate", run -> run.setVariable("moreToOpen", batches.remove()))
          .with("closeRoadmapDelegate", run -> closed++);

  @Test
  void roadmapOpensBatchByBatchAndClosesWhenAllWorkIsDone() {
    batches.addAll(List.of(true, true, false));
    var roadmap = runtimeService().startProcessInstanceByKey("roadmap", "roadmap-1");

    for (int batch = 0; batch < 3; batch++) {
      assertThat(roadmap).isWaitingAtExactly("serviceTask_openAssignments");
      execute(job(roadmap));
    }
    assertThat(batches).isEmpty();
    assertThat(roadmap).isWaitingAtExactly("event_workCompleted");

    completeWork(roadmap);
    execute(job(roadmap));

    assertThat(roadmap).isEnded().hasPassed("endEvent_roadmapCompleted");
    assertThat(closed).isOne();
  }

  @Test
  void roadmapStaysOpenWhileWorkIsLeft() {
    batches.add(false);
    var roadmap = runtimeService().startProcessInstanceByKey("roadmap", "roadmap-1");

    execute(job(roadmap));

    assertThat(roadmap).isNotEnded().hasNotPassed("serviceTask_closeRoadmap");
    assertThat(closed).isZero();
  }

  @Test
  void wordOfCompletedWorkIsRefusedBeforeTheFirstAssignmentsAreOpen() {
    var roadmap = runtimeService().startProcessInstanceByKey("roadmap", "roadmap-1");

    assertThatThrownBy(() -> completeWork(roadmap))
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  private static void completeWork(ProcessInstance roadmap) {
    runtimeService()
        .createMessageCorrelation("roadmap.workCompleted")
        .processInstanceId(roadmap.getId())
        .correlate();
  }
}
