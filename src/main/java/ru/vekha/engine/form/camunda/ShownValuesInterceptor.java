package ru.vekha.engine.form.camunda;

import java.util.Collection;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import ru.vekha.engine.OwnWork;

/**
 * Adds the values that a module shows when Tasklist asks for a form's variables. The engine's own
 * command has checked by then that the user may read the task.
 *
 * <p>Form fields of the engine would carry such values too, but with any of them Tasklist takes the
 * form for a generated one and does not draw the Camunda Form.
 */
final class ShownValuesInterceptor extends CommandInterceptor {

  private final TaskForms forms;

  ShownValuesInterceptor(TaskForms forms) {
    this.forms = forms;
  }

  @Override
  public <T> T execute(Command<T> command) {
    T result = next.execute(command);
    if (command instanceof GetTaskFormVariablesCmd opening) {
      TaskEntity task =
          Context.getCommandContext().getTaskManager().findTaskById(opening.resourceId);
      Collection<String> names = opening.formVariableNames;
      if (task.getTaskDefinition() != null
          && task.getTaskDefinition().getCamundaFormDefinitionKey() != null) {
        OwnWork.withoutRightsOfTheUser(
            () ->
                forms.open(
                    task, (VariableMap) result, name -> names == null || names.contains(name)));
      }
    }
    return result;
  }
}
