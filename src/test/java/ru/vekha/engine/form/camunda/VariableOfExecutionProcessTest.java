package ru.vekha.engine.form.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ru.vekha.engine.ProcessVariable;

class VariableOfExecutionProcessTest {

  private static final ProcessVariable<LocalDate> DUE = ProcessVariable.date("dueDate");

  @RegisterExtension static final FormsEngine vekha = new FormsEngine();

  @Test
  void isWrittenAndReadAsADelegateDoes() {
    Task task = vekha.reportTask();

    inExecution(
        task,
        execution -> {
          DUE.on(execution).set(LocalDate.of(2026, 11, 21));
          return null;
        });

    LocalDate read = inExecution(task, execution -> DUE.from(execution));
    assertThat(read).isEqualTo("2026-11-21");
    assertThat(vekha.engine.getRuntimeService().getVariable(task.getProcessInstanceId(), "dueDate"))
        .isEqualTo("2026-11-21");
  }

  @Test
  void aMissingOneSaysWhereItIsMissed() {
    Task task = vekha.reportTask();

    assertThatIllegalStateException()
        .isThrownBy(() -> inExecution(task, execution -> DUE.from(execution)))
        .withMessage(
            "No variable dueDate at userTask_report of instance " + task.getProcessInstanceId());
  }

  private static <T> T inExecution(Task task, Function<DelegateExecution, T> work) {
    return ((ProcessEngineConfigurationImpl) vekha.engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                work.apply(context.getExecutionManager().findExecutionById(task.getExecutionId())));
  }
}
