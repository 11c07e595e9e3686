package ru.vekha.engine.form.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.engine.FormRefused;

class TaskFormsProcessTest {

  @RegisterExtension static final FormsEngine vekha = new FormsEngine();

  private Task task;

  @BeforeEach
  void openTask() {
    task = vekha.reportTask();
  }

  @Test
  void theEngineKeepsOnlyWhatTheModuleReturns() {
    Map<String, Object> submitted = right();
    submitted.put("participants", 12);
    submitted.put("report", "Иванова провела занятие, ${7*7}");
    submitted.put("email", "parent@example.org");

    forms().submitTaskForm(task.getId(), submitted);

    assertThat(vekha.taskOf(task.getProcessInstanceId()).getTaskDefinitionKey())
        .isEqualTo("userTask_read");
    assertThat(names("act_ru_variable", "name_"))
        .containsExactlyInAnyOrder(
            "roadmapId", "reportId", "outcome", "documentDate", "participants");
    assertThat(names("act_hi_varinst", "name_"))
        .containsExactlyInAnyOrder(
            "roadmapId", "reportId", "outcome", "documentDate", "participants");
    assertThat(inEngineTables("Иванова")).isZero();
    assertThat(inEngineTables("parent@example.org")).isZero();
  }

  @Test
  void theRecordOfSubmissionsHoldsTheContentButNotPersonalFields() {
    Map<String, Object> submitted = right();
    submitted.put("report", "=1+1 ${7*7}");
    submitted.put("email", "parent@example.org");
    submitted.put("reasonText", "не показано");

    forms().submitTaskForm(task.getId(), submitted);

    Map<String, Object> row =
        vekha
            .jdbc
            .sql(
                "SELECT id::text, form_key, submitted_by, submitted_at = :now AS now, content->>'report' AS"
                    + " report, jsonb_exists(content, 'email') AS email, dropped[1] AS dropped"
                    + " FROM form_submission WHERE task_id = :task")
            .param("task", task.getId())
            .param("now", FormsEngine.NOW.atOffset(ZoneOffset.UTC))
            .query()
            .singleRow();
    assertThat(row)
        .containsEntry("id", vekha.handling.last.submissionId().toString())
        .containsEntry("form_key", "hand-in-report")
        .containsEntry("submitted_by", "curator")
        .containsEntry("now", true)
        .containsEntry("report", "=1+1 ${7*7}")
        .containsEntry("email", false)
        .containsEntry("dropped", "reasonText");
    assertThat(vekha.handling.last.text("email")).isEqualTo("parent@example.org");
    assertThat(vekha.handling.last.userId()).isEqualTo("curator");
    assertThat(vekha.handling.last.task().variables()).containsEntry("roadmapId", "roadmap-1");
  }

  @Test
  void aRefusedFormLeavesEverythingAsItWas() {
    Map<String, Object> submitted = right();
    submitted.put("participants", -500);
    submitted.put("outcome", "excellent");
    submitted.put("report", "я".repeat(1_048_576));
    submitted.put("documentDate", "");
    submitted.put("deadline", "2030-01-01");

    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> forms().submitTaskForm(task.getId(), submitted))
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .extracting("key")
                    .containsExactlyInAnyOrder(
                        "deadline", "outcome", "report", "documentDate", "participants"));
    nothingHappened();
  }

  @Test
  void aModuleCanRefuseAndTheFieldIsNamedAsUsersReadIt() {
    vekha.handling.refuse("documentDate", "приказ с такой датой уже внесён");

    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> forms().submitTaskForm(task.getId(), right()))
        .withMessage("Форма не принята. Поле «Дата документа»: приказ с такой датой уже внесён.");
    nothingHappened();
  }

  @Test
  void aModuleThatReturnsTextFailsLoudly() {
    vekha.handling.keep(form -> Map.of("note", form.text("report")));

    assertThatIllegalStateException()
        .isThrownBy(() -> forms().submitTaskForm(task.getId(), right()))
        .withMessageContaining("note");
    nothingHappened();
  }

  @Test
  void completingPastTheFormIsRefused() {
    Map<String, Object> variables = Map.of("outcome", "done", "deadline", "2030-01-01");

    refusedPastForm(() -> tasks().complete(task.getId()));
    refusedPastForm(() -> tasks().complete(task.getId(), variables));
    refusedPastForm(() -> tasks().completeWithVariablesInReturn(task.getId(), variables, false));
    vekha.engine.getIdentityService().clearAuthentication();
    refusedPastForm(() -> tasks().complete(task.getId(), variables));
  }

  @Test
  void anEarlyCompletionIsRefusedEvenIfTheModuleHidesTheFailure() {
    Task other = vekha.reportTask();
    vekha.handling.keep(
        form -> {
          assertThatExceptionOfType(FormRefused.class)
              .isThrownBy(() -> tasks().complete(other.getId()));
          return Map.of();
        });

    refusedPastForm(() -> forms().submitTaskForm(task.getId(), right()));
    assertThat(vekha.taskOf(other.getProcessInstanceId())).isNotNull();
  }

  @Test
  void delegationIsRefusedSoThatAFormIsTakenInOnce() {
    refusedAs(
        () -> tasks().delegateTask(task.getId(), "mentor"),
        "Задачу с формой нельзя передать с возвратом: назначьте другого исполнителя.");
    refusedAs(
        () -> tasks().resolveTask(task.getId(), Map.of("deadline", "2030-01-01")),
        "Задачу с формой нельзя передать с возвратом: назначьте другого исполнителя.");
    task.setDelegationState(DelegationState.PENDING);
    refusedAs(
        () -> tasks().saveTask(task),
        "Задачу с формой нельзя передать с возвратом: назначьте другого исполнителя.");
  }

  @Test
  void otherWaysToPutDataIntoATaskAreRefused() {
    String refusal = "Данные задачи принимаются только через её форму.";

    refusedAs(() -> tasks().setVariable(task.getId(), "deadline", "x"), refusal);
    refusedAs(() -> tasks().setVariableLocal(task.getId(), "deadline", "x"), refusal);
    refusedAs(() -> tasks().removeVariable(task.getId(), "roadmapId"), refusal);
    refusedAs(() -> tasks().handleBpmnError(task.getId(), "any", "x", Map.of("a", "b")), refusal);
    refusedAs(() -> tasks().handleEscalation(task.getId(), "any", Map.of("a", "b")), refusal);
    refusedAs(
        () ->
            forms()
                .submitStartForm(
                    vekha
                        .engine
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .processDefinitionKey("report")
                        .singleResult()
                        .getId(),
                    Map.of("a", "b")),
        refusal);
  }

  @Test
  void aTaskIsTakenInOnce() {
    forms().submitTaskForm(task.getId(), right());

    assertThatThrownBy(() -> forms().submitTaskForm(task.getId(), right()))
        .hasMessageContaining("Cannot find task with id");
    assertThat(submissions()).isEqualTo(1);
  }

  @Test
  void claimingAndAssigningStayPossible() {
    tasks().setAssignee(task.getId(), null);
    tasks().claim(task.getId(), "curator");

    assertThat(vekha.taskOf(task.getProcessInstanceId()).getAssignee()).isEqualTo("curator");
  }

  @Test
  void theFormOpensWithTheModulesValues() {
    VariableMap opened = forms().getTaskFormVariables(task.getId(), null, false);

    assertThat(opened)
        .containsEntry("activityTitle", "Обучение наставников")
        .containsEntry("askedOn", "2026-11-01")
        .containsEntry("roadmapId", "roadmap-1");
    assertThat(opened.getValueTyped("rooms").getType().getName()).isEqualTo("json");
    assertThat(forms().getTaskFormVariables(task.getId(), List.of("askedOn"), false).keySet())
        .containsExactly("askedOn");
    assertThat(inEngineTables("Обучение наставников")).isZero();
  }

  @Test
  void anEarlierAnswerDoesNotStandChosenInTheForm() {
    vekha.engine.getRuntimeService().setVariable(task.getProcessInstanceId(), "outcome", "partly");

    assertThat(forms().getTaskFormVariables(task.getId(), null, false))
        .doesNotContainKey("outcome");
  }

  @Test
  void tasklistIsToldOfTheCamundaFormAndOfNoOther() {
    var form = forms().getTaskFormData(task.getId());

    assertThat(form.getCamundaFormRef().getKey()).isEqualTo("hand-in-report");
    assertThat(form.getFormKey()).isNull();
    assertThat(form.getFormFields()).isEmpty();
    assertThat(forms().getDeployedTaskForm(task.getId())).isNotEmpty();
  }

  @Test
  void listsArriveAsJson() {
    Map<String, Object> submitted = right();
    submitted.put("stages", SpinValues.jsonValue("[\"hold\",\"prepare\"]").create());

    forms().submitTaskForm(task.getId(), submitted);

    assertThat(vekha.handling.last.codes("stages")).containsExactly("hold", "prepare");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1}", "[[1]]", "not json", "[1,2]", "\"hold\"", "[null]"})
  void otherJsonIsRefused(String json) {
    Map<String, Object> submitted = right();
    submitted.put("stages", SpinValues.jsonValue(json).create());

    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> forms().submitTaskForm(task.getId(), submitted))
        .withMessageContaining("Поле «Этапы»");
    nothingHappened();
  }

  @Test
  void serializedObjectsAreRefusedWithoutBeingRead() {
    Map<String, Object> submitted = right();
    submitted.put(
        "report",
        Variables.serializedObjectValue("{\"path\":\"/\"}")
            .objectTypeName("java.io.File")
            .serializationDataFormat("application/json")
            .create());
    submitted.put("documentNumber", Variables.fileValue("a.txt").file(new byte[] {1}).create());

    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> forms().submitTaskForm(task.getId(), submitted))
        .withMessage(
            "Форма не принята. Поле «Что сделано»: значение неверного вида."
                + " Поле «Номер документа»: значение неверного вида.");
    nothingHappened();
  }

  @Test
  void aTaskWithoutAFormTakesNoData() {
    forms().submitTaskForm(task.getId(), right());
    Task reading = vekha.taskOf(task.getProcessInstanceId());

    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> forms().submitTaskForm(reading.getId(), Map.of("deadline", "x")));
    forms().submitTaskForm(reading.getId(), Map.of());
    assertThat(vekha.taskOf(task.getProcessInstanceId())).isNull();
  }

  @Test
  void aFormThatIsNotBoundToItsDeploymentIsNotDeployed() {
    String process = FormsEngine.text("ru/vekha/engine/form/camunda/report.bpmn");

    assertThatThrownBy(
            () ->
                deploy(
                    "report.bpmn",
                    process.replace("formRefBinding=\"deployment\"", "formRefBinding=\"latest\"")))
        .hasStackTraceContaining("The form of userTask_report is not bound to its deployment");
  }

  @Test
  void aFormThatCannotBeCheckedIsNotDeployed() {
    String form = FormsEngine.text("ru/vekha/engine/form/hand-in-report.form");

    assertThatThrownBy(
            () ->
                deploy(
                    "forms/hand-in-report.form",
                    form.replace("\"maxLength\": 1000", "\"minLength\": 1")))
        .hasStackTraceContaining("field report: maxLength from 1 to 20000 must be given");
    assertThatThrownBy(() -> deploy("forms/other.form", form))
        .hasStackTraceContaining("stands in a file named other.form");
    assertThatThrownBy(() -> deploy("forms/other.form", form.replace("hand-in-report", "other")))
        .hasStackTraceContaining("No TaskFormHandling handles the form other");
  }

  private static void deploy(String name, String content) {
    vekha.engine.getRepositoryService().createDeployment().addString(name, content).deploy();
  }

  private void refusedPastForm(ThrowingCallable call) {
    refusedAs(call, "Задачу можно выполнить только через её форму.");
  }

  private void refusedAs(ThrowingCallable call, String reason) {
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(call)
        .withMessage("Форма не принята. " + reason);
    nothingHappened();
  }

  private void nothingHappened() {
    Task still = vekha.taskOf(task.getProcessInstanceId());
    assertThat(still.getId()).isEqualTo(task.getId());
    assertThat(still.getDelegationState()).isNull();
    assertThat(names("act_ru_variable", "name_")).containsExactly("roadmapId");
    assertThat(names("act_hi_varinst", "name_")).containsExactly("roadmapId");
    assertThat(submissions()).isZero();
  }

  private List<String> names(String table, String column) {
    return vekha
        .jdbc
        .sql("SELECT " + column + " FROM " + table + " WHERE proc_inst_id_ = :instance")
        .param("instance", task.getProcessInstanceId())
        .query(String.class)
        .list();
  }

  private long submissions() {
    return vekha
        .jdbc
        .sql("SELECT count(*) FROM form_submission WHERE task_id = :task")
        .param("task", task.getId())
        .query(Long.class)
        .single();
  }

  /** Looks for a text in every column of every engine table; byte arrays are read as UTF-8. */
  private static long inEngineTables(String text) {
    List<String> tables =
        vekha
            .jdbc
            .sql("SELECT tablename FROM pg_tables WHERE tablename LIKE 'act\\_%'")
            .query(String.class)
            .list();
    assertThat(tables).hasSizeGreaterThan(30);
    return tables.stream()
        .mapToLong(
            table ->
                vekha
                    .jdbc
                    .sql(
                        "SELECT count(*) FROM "
                            + table
                            + " t WHERE t::text LIKE :text OR t::text LIKE :bytes")
                    .param("text", "%" + text + "%")
                    .param("bytes", "%" + hex(text) + "%")
                    .query(Long.class)
                    .single())
        .sum();
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
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

  private static FormService forms() {
    return vekha.engine.getFormService();
  }

  private static TaskService tasks() {
    return vekha.engine.getTaskService();
  }
}
