package ru.vekha.engine.form.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.VekhaTest;
import ru.vekha.engine.FormRefused;

/** The check in the whole application, with the rights and transactions of production. */
@VekhaTest
class TaskFormsIT {

  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired ReportHandling handling;

  private String deployment;
  private Task task;

  @BeforeEach
  void openTask() {
    deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .addString("report.bpmn", FormsEngine.text("ru/vekha/engine/form/camunda/report.bpmn"))
            .addString(
                "hand-in-report.form", FormsEngine.text("ru/vekha/engine/form/hand-in-report.form"))
            .deploy()
            .getId();
    String instance = engine.getRuntimeService().startProcessInstanceByKey("report").getId();
    task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
  }

  @AfterEach
  void cleanUp() {
    handling.reset();
    RuntimeService running = engine.getRuntimeService();
    running
        .createProcessInstanceQuery()
        .deploymentId(deployment)
        .list()
        .forEach(each -> running.deleteProcessInstance(each.getId(), "the test is over", true));
    // The history stays: taken away before its term it would be named an alteration.
    engine.getRepositoryService().deleteDeployment(deployment, false);
  }

  @Test
  void anAcceptedFormIsRecordedAndItsRecordCannotBeChanged() {
    engine.getFormService().submitTaskForm(task.getId(), right());

    assertThat(submissions()).isEqualTo(1);
    assertThatThrownBy(() -> jdbc.sql("UPDATE form_submission SET form_key = 'x'").update())
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM form_submission").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void aModulesFailureTakesTheRecordBackWithIt() {
    handling.keep(
        form -> {
          assertThat(submissions()).isEqualTo(1);
          throw new IllegalStateException("the module failed");
        });

    assertThatIllegalStateException()
        .isThrownBy(() -> engine.getFormService().submitTaskForm(task.getId(), right()));

    assertThat(submissions()).isZero();
    assertThat(engine.getTaskService().createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
  }

  @Test
  void completingPastTheFormIsRefused() {
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> engine.getTaskService().complete(task.getId()));
  }

  private long submissions() {
    return jdbc.sql("SELECT count(*) FROM form_submission WHERE task_id = :task")
        .param("task", task.getId())
        .query(Long.class)
        .single();
  }

  private static Map<String, Object> right() {
    return new HashMap<>(
        Map.of(
            "outcome", "done",
            "report", "Проведено занятие",
            "documentNumber", "12-у",
            "documentDate", "2026-11-20",
            "confirmed", true));
  }
}
