package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processEngine;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.vekha.engine.model.ProjectModels;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.LifecycleStage;

/** Which step performs a row, and who does a step that no row gives to anybody. */
class StepDecisionTest {

  @RegisterExtension final TestEngine engine = new TestEngine();

  @ParameterizedTest
  @CsvSource({
    "05_roadmap_agreement,       AUTHORITY, organisationProgramme, agreeProgramme,       first",
    "02_responsible_persons,     EDUCATOR,  organisationProgramme, nameCurator,          first",
    "04_roadmap_development,     EDUCATOR,  organisationProgramme, developProgramme,     first",
    "06_roadmap_approval,        EDUCATOR,  organisationProgramme, approveProgramme,     first",
    "10_programme,               EDUCATOR,  organisationProgramme, determineModel,       first",
    "12_requests_needs,          EDUCATOR,  organisationProgramme, gatherNeeds,          first",
    "13_mentee_base,             EDUCATOR,  organisationProgramme, formMenteeRegister,   first",
    "14_mentor_base,             EDUCATOR,  organisationProgramme, formMentorRegister,   first",
    "15_training,                EDUCATOR,  organisationProgramme, trainMentors,         first",
    "16_pairing,                 EDUCATOR,  organisationProgramme, formPairs,            first",
    "17_meet_intro,              EDUCATOR,  organisationProgramme, superviseWork,        first",
    "18_meet_trial,              EDUCATOR,  assignment,            performAssignment,    each",
    "19_meet_planning,           EDUCATOR,  assignment,            performAssignment,    each",
    "20_joint_work,              EDUCATOR,  organisationProgramme, superviseWork,        first",
    "22_completion_reflection,   EDUCATOR,  organisationProgramme, completeWork,         first",
    "24_personal_records,        EDUCATOR,  reportingPeriod,       deliverMonitoring,    each",
    "25_monitoring,              EDUCATOR,  reportingPeriod,       deliverMonitoring,    each",
    "25_monitoring,              AUTHORITY, reportingPeriod,       deliverMonitoring,    each",
    "28_reporting,         LOWER_AUTHORITY, reportingPeriod,       deliverMonitoring,    each",
    "25_monitoring,              CENTRE,    assignment,            performAssignment,    each",
    "28_reporting,               EDUCATOR,  reportingPeriod,       deliverMonitoring,    each",
    "26_evaluation,              EDUCATOR,  evaluation,            gatherQuestionnaires, first",
    "07_local_acts,              EDUCATOR,  assignment,            performAssignment,    each",
    "14_mentor_base,             CENTRE,    assignment,            performAssignment,    each",
    "04_roadmap_development, LOWER_AUTHORITY, ownRoadmap,          approveOwnRoadmap,    first",
    "06_roadmap_approval,    LOWER_AUTHORITY, ownRoadmap,          approveOwnRoadmap,    first",
    "final_report,               AUTHORITY, roadmap,               writeFinalReport,     first",
    "02_responsible_persons,     LOWER_AUTHORITY, assignment,      performAssignment,    each"
  })
  void rowIsPerformedBy(
      String stage, String level, String process, String step, String occurrences) {
    Map<String, Object> route = route(stage, level);

    assertThat(route)
        .containsEntry("process", process)
        .containsEntry("step", step)
        .containsEntry("occurrences", occurrences);
  }

  @ParameterizedTest
  @EnumSource
  void everyStageHasARouteAtEveryLevel(LifecycleStage stage) {
    for (String level : Set.of("AUTHORITY", "LOWER_AUTHORITY", "CENTRE", "EDUCATOR")) {
      assertThat(route(stage.code(), level)).containsKeys("process", "step", "form");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "agreeProgramme,     true,  department-officer",
    "agreeProgramme,     false, org-head",
    "approveProgramme,   false, org-head",
    "writeFinalReport,   true,  department-officer",
    "writeFinalReport,   false, curator",
    "nameCurator,        false, org-head",
    "developProgramme,   false, curator",
    "formMenteeRegister, false, curator",
    "reportOnProgramme,  false, curator"
  })
  void stepIsDoneBy(String step, boolean authority, String group) {
    assertThat(groupOf(step, authority)).isEqualTo(group);
  }

  @Test
  void everyStepOfAProcessIsGivenToAKnownRole() {
    Set<String> roles =
        Set.of(Role.values()).stream().map(Role::groupId).collect(Collectors.toSet());
    var steps = ProjectModels.ofProject().steps();

    assertThat(steps).contains("developProgramme", "reportOnProgramme");
    assertThat(steps)
        .allSatisfy(step -> assertThat(groupOf(step, step.equals("agreeProgramme"))).isIn(roles));
  }

  private static Map<String, Object> route(String stage, String level) {
    return processEngine()
        .getDecisionService()
        .evaluateDecisionTableByKey(
            "activityRouting", Map.<String, Object>of("stage", stage, "level", level))
        .getSingleResult()
        .getEntryMap();
  }

  private static String groupOf(String step, boolean authority) {
    return processEngine()
        .getDecisionService()
        .evaluateDecisionTableByKey(
            "stepResponsible", Map.<String, Object>of("step", step, "authority", authority))
        .getSingleEntry();
  }
}
