package ru.vekha.engine.form.camunda;

import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Leaves to the engine's own handler only what it is fit for: to say which form a task shows. It
 * would store whatever comes.
 */
abstract class DescribingTaskFormHandler implements TaskFormHandler {

  private final TaskFormHandler describing;

  DescribingTaskFormHandler(TaskFormHandler describing) {
    this.describing = describing;
  }

  @Override
  public final TaskFormData createTaskForm(TaskEntity task) {
    return describing.createTaskForm(task);
  }

  @Override
  public final void parseConfiguration(
      Element activity,
      DeploymentEntity deployment,
      ProcessDefinitionEntity processDefinition,
      BpmnParse bpmnParse) {
    // The describing handler has been configured from the same element already.
  }
}
