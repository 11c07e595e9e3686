package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TechnicalRunsProcessTest {

  private final Deque<Boolean> batches = new ArrayDeque<>();
  private final JavaDelegate batch =
      run -> {
        boolean more = batches.remove();
        run.setVariable("moreToOpen", more);
        run.setVariable("moreToWatch", more);
        run.setVariable("moreToConclude", more);
        run.setVariable("moreToSend", more);
        run.setVariable("moreToWrite", more);
        run.setVariable("moreToEnd", more);
        run.setVariable("moreToSeal", more);
      };

  @RegisterExtension
  final TestEngine engine =
      new TestEngine()
          .with("openAssignmentsDelegate", batch)
          .with("concludeRoadmapsDelegate", batch)
          .with("openPeriodsDelegate", run -> {})
          .with("remindLateDelegate", run -> {})
          .with("endCollectionDelegate", batch)
          .with("sendMailDelegate", batch)
          .with("makeDigestsDelegate", batch)
          .with("endSubstitutionsDelegate", batch)
          .with("sealHistoryDelegate", batch);

  @ParameterizedTest
  @CsvSource({
    "assignmentOpening, endEvent_assignmentsOpened",
    "roadmapWatch, endEvent_roadmapsWatched",
    "reportingWatch, endEvent_periodsWatched",
    "mailSending, endEvent_mailSent",
    "morningDigest, endEvent_digestsWritten",
    "substitutionEnding, endEvent_substitutionsEnded",
    "historySealing, endEvent_historySealed"
  })
  void everyFewMinutesARunWorksBatchByBatchUntilNothingIsLeft(String process, String end) {
    batches.addAll(List.of(true, false));
    var timer = managementService().createJobQuery().timers().processDefinitionKey(process);
    var first = timer.singleResult();

    managementService().executeJob(first.getId());
    for (Job job = batchJob(process); job != null; job = batchJob(process)) {
      managementService().executeJob(job.getId());
    }

    assertThat(batches).isEmpty();
    assertThat(runsEndedAt(end)).isOne();
    assertThat(timer.singleResult().getId()).as("the next run").isNotEqualTo(first.getId());
  }

  @ParameterizedTest
  @CsvSource({
    "assignmentOpening",
    "deadlineArming",
    "deadlineControl",
    "reportingWatch",
    "roadmapWatch",
    "mailSending",
    "morningDigest",
    "substitutionEnding",
    "historySealing"
  })
  void historyOfRunsIsKeptForAWeekOnly(String process) {
    var definition =
        repositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .singleResult();

    assertThat(definition.getHistoryTimeToLive()).isEqualTo(7);
  }

  private static @Nullable Job batchJob(String process) {
    return managementService()
        .createJobQuery()
        .messages()
        .processDefinitionKey(process)
        .singleResult();
  }

  private static long runsEndedAt(String end) {
    return historyService()
        .createHistoricActivityInstanceQuery()
        .activityId(end)
        .finished()
        .count();
  }
}
