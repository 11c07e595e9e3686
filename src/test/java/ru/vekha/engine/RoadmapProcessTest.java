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
  private boolean reportNeeded;

  @RegisterExtension
  final TestEngine engine =
      new TestEngine()
          .with("openAssignmentsDelegate", run -> run.setVariable("moreToOpen", batches.remove()))
          .with("planPreparationDelegate", this::plan)
          .with("planConclusionDelegate", run -> run.setVariable("needsFinalReport", reportNeeded))
          .with("followEndingDelegate", run -> run.setVariable("moreToFollow", batches.remove()))
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

    execute(job(preparation(roadmap)));
    assertThat(roadmap).hasPassed("endEvent_roadmapPrepared").isWaitingAt("event_workCompleted");
    completeWork(roadmap);
    execute(job(conclusion(roadmap)));
    execute(job(roadmap));

    assertThat(roadmap).isEnded().hasPassed("endEvent_roadmapCompleted");
    assertThat(closed).isOne();
  }

  @Test
  void finalReportComesBeforeTheRoadmapCloses() {
    reportNeeded = true;
    var roadmap = working();
    completeWork(roadmap);
    execute(job(conclusion(roadmap)));

    assertThat(conclusion(roadmap)).isWaitingAtExactly("userTask_writeFinalReport");
    assertThat(closed).isZero();
    taskService().complete(task(conclusion(roadmap)).getId());
    execute(job(roadmap));

    assertThat(roadmap).isEnded().hasPassed("endEvent_roadmapCompleted");
    assertThat(closed).isOne();
  }

  /** Nobody waits for an authority that never approved its working group. */
  @Test
  void closingEndsWhatTheAuthorityNeverDid() {
    needed.add("needsWorkingGroup");
    var roadmap = working();
    var preparation = preparation(roadmap);
    assertThat(preparation).isWaitingAtExactly("userTask_approveWorkingGroup");

    completeWork(roadmap);
    execute(job(conclusion(roadmap)));
    execute(job(roadmap));

    assertThat(roadmap).isEnded();
    assertThat(preparation).isEnded().hasNotPassed("endEvent_roadmapPrepared");
  }

  @Test
  void orderEndsARoadmapWithAllThatItHasCalled() {
    needed.add("needsWorkingGroup");
    var roadmap = working();
    var preparation = preparation(roadmap);

    runtimeService()
        .createMessageCorrelation("roadmap.endedEarly")
        .processInstanceId(roadmap.getId())
        .correlate();

    assertThat(roadmap)
        .isEnded()
        .hasPassed("endEvent_roadmapEndedEarly")
        .hasNotPassed("endEvent_roadmapCompleted");
    assertThat(preparation).isEnded();
    assertThat(closed).isZero();
  }

  @Test
  void workOfAnEndedRoadmapIsEndedBatchByBatch() {
    batches.addAll(List.of(true, false));
    var ending = runtimeService().startProcessInstanceByKey("roadmapEnding", "roadmap-1", IDS);

    execute(job(ending));
    execute(job(ending));

    assertThat(ending).isEnded().hasPassed("endEvent_endingFollowed");
    assertThat(batches).isEmpty();
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

  /** A roadmap whose first work is open and whose preparation goes on, if it has any. */
  private ProcessInstance working() {
    batches.add(false);
    var roadmap = runtimeService().startProcessInstanceByKey("roadmap", "roadmap-1", IDS);
    execute(job(roadmap));
    execute(job(preparation(roadmap)));
    return roadmap;
  }

  private static ProcessInstance preparation(ProcessInstance roadmap) {
    return called(roadmap, "roadmapPreparation");
  }

  private static ProcessInstance conclusion(ProcessInstance roadmap) {
    return called(roadmap, "roadmapConclusion");
  }

  private static ProcessInstance called(ProcessInstance roadmap, String process) {
    return runtimeService()
        .createProcessInstanceQuery()
        .superProcessInstanceId(roadmap.getId())
        .processDefinitionKey(process)
        .singleResult();
  }

  private static void completeWork(ProcessInstance roadmap) {
    runtimeService()
        .createMessageCorrelation("roadmap.workCompleted")
        .processInstanceId(roadmap.getId())
        .correlate();
  }
}
