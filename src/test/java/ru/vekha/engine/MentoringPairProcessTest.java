package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way of a pair and of the processes it calls; the tests together take every flow. */
class MentoringPairProcessTest {

  private static final String PAIR = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
  private static final String DUE = "2021-10-08T20:59:59Z";
  private static final String LATER = "2021-10-15T20:59:59Z";

  private int marked;

  @RegisterExtension
  final TestEngine engine = new TestEngine().with("markFullCycleDelegate", run -> marked++);

  @Test
  void fiveStepsReflectionAndEventLeadToTheFullCycleInThisOrder() {
    var pair = start("p-mentor");
    done("userTask_holdIntroduction");
    done("userTask_holdTrialMeeting", "fit", "fits");
    done("userTask_holdPlanning");
    done("userTask_holdJointMeeting", "allMeetingsHeld", false);
    done("userTask_holdJointMeeting", "allMeetingsHeld", false);
    done("userTask_holdJointMeeting", "allMeetingsHeld", true);
    done("userTask_holdClosing");
    done("userTask_reflectPersonally");
    done("userTask_reflectInGroup");
    done("userTask_holdPublicEvent");
    assertThat(marked).isZero();
    assertThat(pair).isNotEnded();
    managementService()
        .executeJob(managementService().createJobQuery().messages().singleResult().getId());

    assertThat(marked).isOne();
    assertThat(pair)
        .isEnded()
        .hasPassedInOrder(
            "userTask_holdIntroduction",
            "callActivity_pairTrial",
            "userTask_holdPlanning",
            "callActivity_jointMeetings",
            "userTask_holdClosing",
            "callActivity_completePair",
            "endEvent_fullCyclePassed")
        .hasNotPassed("userTask_findNewPair", "userTask_settleEarlyEnd");
  }

  @Test
  void aPairThatDoesNotFitIsReplacedByTheCurator() {
    var pair = start("p-mentor");
    done("userTask_holdIntroduction");
    done("userTask_holdTrialMeeting", "fit", "does-not-fit");

    assertThat(pair).isWaitingAtExactly("userTask_findNewPair");
    assertThat(waiting()).hasCandidateGroup("curator").isNotAssigned();
    done("userTask_findNewPair");

    assertThat(pair)
        .isEnded()
        .hasPassed("endEvent_pairNotFit")
        .hasNotPassed("userTask_holdPlanning", "endEvent_fullCyclePassed");
  }

  @Test
  void inDoubtTheCuratorLooksAgainAndThePairMayStay() {
    var pair = start("p-mentor");
    done("userTask_holdIntroduction");
    done("userTask_holdTrialMeeting", "fit", "doubt");
    assertThat(waiting()).hasCandidateGroup("curator").hasName("Решить, остаётся ли пара");
    done("userTask_lookAgain", "fit", "fits");

    assertThat(pair).isWaitingAtExactly("userTask_holdPlanning");
  }

  @Test
  void inDoubtTheCuratorMayDecideForANewPair() {
    var pair = start("p-mentor");
    done("userTask_holdIntroduction");
    done("userTask_holdTrialMeeting", "fit", "doubt");
    done("userTask_lookAgain", "fit", "does-not-fit");

    assertThat(pair).isWaitingAtExactly("userTask_findNewPair");
  }

  @Test
  void anEarlyEndTakesTheMeetingsAlongAndIsSettledByTheCurator() {
    var pair = start("p-mentor");
    done("userTask_holdIntroduction");
    done("userTask_holdTrialMeeting", "fit", "fits");
    done("userTask_holdPlanning");

    runtimeService()
        .createMessageCorrelation("mentoringPair.earlyEndAnnounced")
        .processInstanceBusinessKey(PAIR)
        .setVariable("meetingDue", LATER)
        .correlate();

    assertThat(pair).isWaitingAt("userTask_settleEarlyEnd");
    assertThat(waiting()).hasCandidateGroup("curator").hasDueDate(Date.from(Instant.parse(LATER)));
    assertThat(runtimeService().createProcessInstanceQuery().count()).isOne();
    done("userTask_settleEarlyEnd");
    assertThat(pair)
        .isEnded()
        .hasPassed("endEvent_pairEndedEarly")
        .hasNotPassed("endEvent_fullCyclePassed");
  }

  @Test
  void meetingsAreTheMentorsOwnTasksAndTheCuratorsWhereTheMentorHasNoAccount() {
    start("p-mentor");
    assertThat(waiting())
        .isAssignedTo("p-mentor")
        .hasCandidateGroupAssociated("mentor")
        .hasDueDate(Date.from(Instant.parse(DUE)));
    runtimeService()
        .deleteProcessInstance(
            runtimeService().createProcessInstanceQuery().singleResult().getId(), "next");

    start(null);
    assertThat(waiting()).isNotAssigned().hasCandidateGroup("curator");
  }

  @Test
  void eachMeetingIsDueWhenTheOneBeforeItSays() {
    start("p-mentor");
    done("userTask_holdIntroduction", "meetingDue", LATER);
    assertThat(waiting()).hasDueDate(Date.from(Instant.parse(LATER)));
    done("userTask_holdTrialMeeting", "fit", "fits", "meetingDue", "2021-10-22T20:59:59Z");
    assertThat(waiting()).hasDueDate(Date.from(Instant.parse("2021-10-22T20:59:59Z")));
    done("userTask_holdPlanning");
    done(
        "userTask_holdJointMeeting", "allMeetingsHeld", true, "meetingDue", "2021-11-22T20:59:59Z");
    assertThat(waiting()).hasDueDate(Date.from(Instant.parse("2021-11-22T20:59:59Z")));
  }

  @Test
  void calledProcessesKnowIdsAndDatesOnly() {
    start("p-mentor");
    done("userTask_holdIntroduction");

    assertThat(taskService().getVariables(waiting().getId()))
        .containsOnlyKeys(
            "pairId", "organisationId", "mentorAccount", "meetingGroup", "meetingDue");
  }

  private static ProcessInstance start(String account) {
    return runtimeService()
        .startProcessInstanceByKey(
            "mentoringPair",
            PAIR,
            Variables.putValue("pairId", PAIR)
                .putValue("organisationId", "school-5")
                .putValue("mentorAccount", account)
                .putValue("meetingGroup", account == null ? "curator" : "mentor")
                .putValue("meetingDue", DUE));
  }

  private static Task waiting() {
    return taskService().createTaskQuery().singleResult();
  }

  private static void done(String task, Object... variables) {
    Task waiting = waiting();
    assertThat(waiting.getTaskDefinitionKey()).isEqualTo(task);
    Map<String, Object> kept =
        switch (variables.length) {
          case 0 -> Map.of();
          case 2 -> withVariables((String) variables[0], variables[1]);
          default ->
              withVariables(
                  (String) variables[0], variables[1], (String) variables[2], variables[3]);
        };
    complete(waiting, kept);
  }
}
