package ru.vekha.engine.form.camunda;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import ru.vekha.engine.FormRefused;

/** A task without a form takes no data: nothing says what it may be. */
final class NoFormTaskHandler implements TaskFormHandler {

  private final TaskFormHandler describing;

  NoFormTaskHandler(TaskFormHandler describing) {
    this.describing = describing;
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    return describing.createTaskForm(task);
  }

  @Override
  public void submitFormVariables(VariableMap submitted, VariableScope scope) {
    if (!submitted.isEmpty()) {
      throw FormRefused.because("У задачи нет формы, данные к ней не принимаются");
    }
  }

  @Override
  public void parseConfiguration(
      Element activity,
      DeploymentEntity deployment,
      ProcessDefinitionEntity processDefinition,
      BpmnParse bpmnParse) {
    // Nothing to configure.
  }
}
