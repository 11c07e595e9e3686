package ru.vekha.engine.form.camunda;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Takes a task's form in after checking it. The engine's own handler, which stores whatever comes,
 * is only left to say which form the task shows.
 */
final class CheckedTaskFormHandler implements TaskFormHandler {

  private final TaskFormHandler describing;
  private final TaskForms forms;

  CheckedTaskFormHandler(TaskFormHandler describing, TaskForms forms) {
    this.describing = describing;
    this.forms = forms;
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    return describing.createTaskForm(task);
  }

  @Override
  public void submitFormVariables(VariableMap submitted, VariableScope scope) {
    TaskEntity task = (TaskEntity) scope;
    Map<String, Object> kept = forms.accept(task, submitted);
    task.setVariables(kept);
    FormPass.current(Context.getCommandContext()).grant(task.getId());
  }

  @Override
  public void parseConfiguration(
      Element activity,
      DeploymentEntity deployment,
      ProcessDefinitionEntity processDefinition,
      BpmnParse bpmnParse) {
    // The describing handler has been configured from the same element already.
  }
}
