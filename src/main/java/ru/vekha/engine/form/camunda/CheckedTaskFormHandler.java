package ru.vekha.engine.form.camunda;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.variable.VariableMap;
import ru.vekha.engine.OwnWork;

/**
 * Takes a task's form in after checking it. The engine has checked by then that the user may work
 * on the task; what the module does with the form is Vekha's own work and needs no rights of the
 * user.
 */
final class CheckedTaskFormHandler extends DescribingTaskFormHandler {

  private final TaskForms forms;

  CheckedTaskFormHandler(TaskFormHandler describing, TaskForms forms) {
    super(describing);
    this.forms = forms;
  }

  @Override
  public void submitFormVariables(VariableMap submitted, VariableScope scope) {
    DelegateTask task = (DelegateTask) scope;
    Map<String, Object> kept = OwnWork.withoutRightsOfTheUser(() -> forms.accept(task, submitted));
    task.setVariables(kept);
    FormPass.current().grant(task.getId());
  }
}
