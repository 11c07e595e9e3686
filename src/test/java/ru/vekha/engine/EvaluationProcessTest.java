package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvaluationProcessTest {

  private int closed;

  @RegisterExtension
  final TestEngine engine = new TestEngine().with("closeEvaluationDelegate", run -> closed++);

  @Test
  void bothStagesEndInConclusions() {
    var evaluation = evaluated("stays");

    execute(job(evaluation));

    assertThat(evaluation)
        .isEnded()
        .hasPassedInOrder(
            "userTask_gatherQuestionnaires",
            "userTask_analyseSwot",
            "userTask_scoreCriteria",
            "userTask_compareGrowth",
            "userTask_drawConclusions",
            "endEvent_programmeEvaluated")
        .hasNotPassed("userTask_correctPairing");
    assertThat(closed).isOne();
  }

  @Test
  void conclusionsMayCorrectHowPairsAreFormed() {
    var evaluation = evaluated("needed");
    assertThat(evaluation).isWaitingAtExactly("userTask_correctPairing");

    complete(task(evaluation));
    execute(job(evaluation));

    assertThat(evaluation).isEnded().hasPassed("endEvent_programmeEvaluated");
  }

  @Test
  void evaluationEndsWithItsRoadmap() {
    var evaluation = evaluated("needed");

    runtimeService()
        .createMessageCorrelation("evaluation.cancelled")
        .processInstanceId(evaluation.getId())
        .correlate();

    assertThat(evaluation).isEnded().hasPassed("endEvent_evaluationCancelled");
    assertThat(closed).isZero();
  }

  private static ProcessInstance evaluated(String correction) {
    var evaluation =
        runtimeService()
            .startProcessInstanceByKey(
                "evaluation",
                "evaluation-1",
                withVariables(
                    "evaluationId", "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                    "organisationId", "school-5",
                    "responsibleGroup", "curator",
                    "dueMoment", "2021-12-20T20:59:59Z"));
    for (int step = 0; step < 4; step++) {
      assertThat(task(evaluation)).hasCandidateGroup("curator");
      complete(task(evaluation));
    }
    complete(task(evaluation), withVariables("correction", correction));
    return evaluation;
  }
}
