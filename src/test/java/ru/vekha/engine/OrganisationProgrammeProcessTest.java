package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The programme of an organisation with all that it calls, from its beginning to each end. */
class OrganisationProgrammeProcessTest {

  private static final List<String> PREPARATION =
      List.of(
          "gatherNeeds",
          "formMenteeRegister",
          "analyseNeeds",
          "formMentorRegister",
          "trainMentors",
          "determineModel",
          "formPairs");
  private static final List<String> WORK =
      List.of("superviseWork", "completeWork", "reportOnProgramme");

  private final List<String> closed = new ArrayList<>();
  private int completed;
  private int ended;

  @RegisterExtension
  final TestEngine engine =
      new TestEngine()
          .with("openStepListener", OrganisationProgrammeProcessTest::open)
          .withListener("closeStepListener", task -> closed.add(step(task.getTaskDefinitionKey())))
          .with("completeProgrammeDelegate", run -> completed++)
          .with("endProgrammeDelegate", run -> ended++);

  @Test
  void everyStepFollowsTheOneBeforeIt() {
    ProcessInstance programme = begin();

    completes("developProgramme", Map.of());
    completes("agreeProgramme", Map.of("decision", "agree"));
    completes("approveProgramme", Map.of());
    completes("nameCurator", Map.of());
    PREPARATION.forEach(step -> completes(step, Map.of()));
    WORK.forEach(step -> completes(step, Map.of()));
    assertThat(programme).isWaitingAtExactly("serviceTask_completeProgramme");
    execute(job(programme));

    assertThat(programme)
        .isEnded()
        .hasPassedInOrder(
            "callActivity_approval",
            "callActivity_preparation",
            "callActivity_work",
            "serviceTask_completeProgramme",
            "endEvent_programmeCompleted");
    assertThat(completed).isOne();
    assertThat(closed).hasSize(14);
  }

  @Test
  void remarksLeadBackToDevelopmentUntilTheAuthorityAgrees() {
    begin();

    completes("developProgramme", Map.of());
    completes("agreeProgramme", Map.of("decision", "return"));
    completes("developProgramme", Map.of());
    completes("agreeProgramme", sent("decision", "return", "takenOverBy", "org-head"));

    Task third = onlyTask();
    assertThat(taskService().getIdentityLinksForTask(third.getId()))
        .extracting(link -> link.getGroupId())
        .containsExactly("org-head");
    completes("developProgramme", Map.of());
    completes("agreeProgramme", sent("decision", "agree", "takenOverBy", null));
    assertThat(onlyTask().getTaskDefinitionKey()).isEqualTo("userTask_approveProgramme");
  }

  @Test
  void agreementIsWorkOfTheAuthority() {
    begin();
    completes("developProgramme", Map.of());

    String agreement = onlyTask().getProcessInstanceId();

    assertThat(runtimeService().getVariable(agreement, "organisationId")).isEqualTo("department");
  }

  @Test
  void programmeCanEndEarlyAtAnyStep() {
    ProcessInstance programme = begin();
    completes("developProgramme", Map.of());

    runtimeService()
        .createMessageCorrelation("organisationProgramme.endedEarly")
        .processInstanceId(programme.getId())
        .correlate();
    execute(job(programme));

    assertThat(programme)
        .isEnded()
        .hasPassed("endEvent_programmeEndedEarly")
        .hasNotPassed("endEvent_programmeCompleted");
    assertThat(ended).isOne();
    assertThat(taskService().createTaskQuery().list()).isEmpty();
    assertThat(historyService().createHistoricProcessInstanceQuery().unfinished().list()).isEmpty();
  }

  private static ProcessInstance begin() {
    return runtimeService()
        .startProcessInstanceByKey(
            "organisationProgramme",
            "programme-1",
            Map.of(
                "roadmapId", "roadmap-1",
                "programmeId", "programme-1",
                "organisationId", "school",
                "authorityId", "department"));
  }

  private static void open(VariableScope scope) {
    Object takenOver = scope.getVariable("takenOverBy");
    scope.setVariable("stepGroup", takenOver == null ? "curator" : takenOver);
    scope.setVariable("stepPerson", null);
    scope.setVariable("stepDue", null);
    scope.setVariable("takenOverBy", null);
  }

  private static void completes(String step, Map<String, Object> answers) {
    Task task = onlyTask();
    assertThat(step(task.getTaskDefinitionKey())).isEqualTo(step);
    taskService().complete(task.getId(), answers);
  }

  private static Task onlyTask() {
    return taskService().createTaskQuery().singleResult();
  }

  private static String step(String taskKey) {
    return taskKey.substring("userTask_".length());
  }

  private static Map<String, Object> sent(Object... keysAndValues) {
    Map<String, Object> sent = new HashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      sent.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return sent;
  }
}
