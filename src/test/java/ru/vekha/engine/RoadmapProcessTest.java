package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadmapProcessTest {

  private static final Map<String, Object> IDS =
      Map.of("roadmapId", "roadmap-1", "organisationId", "department");

  private static final List<String> STEPS =
      List.of(
          "userTask_approveWorkingGroup",
          "userTask_nameResponsiblePersons",
          "userTask_listOrganisations");

  /** What each batch says: whether assignments are left to open. */
  private final Deque<Boolean> batches = new ArrayDeque<>();

  private int closed;

  @RegisterExtension
  final TestEngine engine =
      new TestEngine()
          .with("openAssignmentsDelegate", run -> run.setVariable("moreToOpen", batches.remove()))
          .with("planPreparationDelegate", this::plan)
          .with("openStepListener", RoadmapProcessTest::open)
          .withListener("closeStepListener", task -> {})
          .with("closeRoadmapDelegate", run -> closed++);

  /** The steps of the preparation that the roadmap has rows for. */
  private final Set<String> needed = new HashSet<>();

  @Test
  void roadmapOpensBatchByBatchAndClosesWhenAllWorkIsDone() {
    batches.addAll(List.of(true, true, false));
    var roadmap = runtimeService().startProcessInstanceByKey("roadmap", "roadmap-1", IDS);

    for (int batch = 0; batch < 3; batch++) {
      assertThat(roadmap).isWaitingAt("serviceTask_openAssignments");
      execute(job(roadmap));
    }
    assertThat(batches).isEmpty();
    assertThat(roadmap).isWaitingAtExactly("event_workCompleted", "callActivity_preparation");

    completeWork(roadmap);
    assertThat(roadmap).isWaitingAtExactly("callActivity_preparation", "gateway_workEnded");
    execute(job(preparation(roadmap)));
    execute(job(roadmap));

    assertThat(roadmap).isEnded().hasPassed("endEvent_roadmapCompleted");
    assertThat(closed).isOne();
  }

  @Test
  void roadmapStaysOpenWhileWorkIsLeft() {
    batches.add(false);
    var roadmap = runtimeService().startProcessInstanceByKey("roadmap", "roadmap-1", IDS);

    execute(job(roadmap));

    assertThat(roadmap).isNotEnded().hasNotPassed("serviceTask_closeRoadmap");
    assertThat(closed).isZero();
  }

  @Test
  void wordOfCompletedWorkIsRefusedBeforeTheFirstAssignmentsAreOpen() {
    var roadmap = runtimeService().startProcessInstanceByKey("roadmap", "roadmap-1", IDS);

    assertThatThrownBy(() -> completeWork(roadmap))
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void authoritysOwnStepsFollowEachOther() {
    needed.addAll(Set.of("needsWorkingGroup", "needsResponsiblePersons", "needsOrganisationsList"));
    var preparation =
        preparation(runtimeService().startProcessInstanceByKey("roadmap", "roadmap-1", IDS));
    execute(job(preparation));

    for (String step : STEPS) {
      assertThat(preparation).isWaitingAtExactly(step);
      taskService().complete(task(preparation).getId());
    }

    assertThat(preparation).isEnded().hasPassed("endEvent_roadmapPrepared");
  }

  @ParameterizedTest
  @CsvSource({
    "needsWorkingGroup,       userTask_approveWorkingGroup",
    "needsResponsiblePersons, userTask_nameResponsiblePersons",
    "needsOrganisationsList,  userTask_listOrganisations"
  })
  void stepWithoutARowIsNotAskedFor(String need, String step) {
    needed.add(need);
    var preparation =
        preparation(runtimeService().startProcessInstanceByKey("roadmap", "roadmap-1", IDS));
    execute(job(preparation));

    assertThat(preparation).isWaitingAtExactly(step);
    taskService().complete(task(preparation).getId());

    assertThat(preparation).isEnded().hasPassed(step);
    STEPS.stream()
        .filter(other -> !other.equals(step))
        .forEach(other -> assertThat(preparation).hasNotPassed(other));
  }

  private void plan(VariableScope scope) {
    for (String need :
        List.of("needsWorkingGroup", "needsResponsiblePersons", "needsOrganisationsList")) {
      scope.setVariable(need, needed.contains(need));
    }
  }

  private static void open(VariableScope scope) {
    scope.setVariable("stepGroup", "department-officer");
    scope.setVariable("stepPerson", null);
    scope.setVariable("stepDue", null);
  }

  private static ProcessInstance preparation(ProcessInstance roadmap) {
    return runtimeService()
        .createProcessInstanceQuery()
        .superProcessInstanceId(roadmap.getId())
        .singleResult();
  }

  private static void completeWork(ProcessInstance roadmap) {
    runtimeService()
        .createMessageCorrelation("roadmap.workCompleted")
        .processInstanceId(roadmap.getId())
        .correlate();
  }
}
