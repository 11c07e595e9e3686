package ru.vekha.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The usual drawing: every task has a timer of its own at its border, and when it goes off a
 * variable notes it. Nothing else of Vekha takes part.
 */
final class TimerPerTask {

  private static final String PROCESS = "timerPerTask";
  private static final int AT_ONCE = 100;

  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final TransactionTemplate transaction;

  TimerPerTask(BenchedVekha vekha) {
    runtime = vekha.bean(RuntimeService.class);
    jobs = vekha.bean(ManagementService.class);
    transaction = vekha.bean(TransactionTemplate.class);
    vekha
        .bean(RepositoryService.class)
        .createDeployment()
        .addModelInstance(
            "timer-per-task.bpmn",
            Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLive(7)
                .startEvent()
                .userTask("task")
                .boundaryEvent("overdue")
                .cancelActivity(false)
                .timerWithDate("${due}")
                .serviceTask("note")
                .camundaExpression("${execution.setVariable('level', 1)}")
                .endEvent()
                .moveToActivity("task")
                .endEvent()
                .done())
        .deploy();
  }

  /** Starts so many instances whose tasks are due at a moment. */
  void start(int instances, int threads, Instant due) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Callable<Void>> work = new ArrayList<>();
    for (int from = 0; from < instances; from += AT_ONCE) {
      int many = Math.min(AT_ONCE, instances - from);
      work.add(
          () -> {
            transaction.executeWithoutResult(status -> startSome(many, due));
            return null;
          });
    }
    try {
      for (Future<Void> each : pool.invokeAll(work)) {
        each.get();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }

  private void startSome(int many, Instant due) {
    for (int each = 0; each < many; each++) {
      runtime.startProcessInstanceByKey(
          PROCESS, Variables.createVariables().putValue("due", Date.from(due)));
    }
  }

  /** How many timers have not gone off yet. */
  long left() {
    return jobs.createJobQuery().processDefinitionKey(PROCESS).count();
  }
}
