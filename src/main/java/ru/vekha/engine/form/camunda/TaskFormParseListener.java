package ru.vekha.engine.form.camunda;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.handler.DelegateTaskFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Gives every user task the checked handler of its form, and the guard that makes it the only way.
 */
final class TaskFormParseListener extends AbstractBpmnParseListener {

  private final TaskForms forms;
  private final FormGuard guard = new FormGuard();

  TaskFormParseListener(TaskForms forms) {
    this.forms = forms;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    TaskFormHandler describing = task.getTaskFormHandler();
    if (task.getCamundaFormDefinitionKey() == null) {
      task.setTaskFormHandler(new NoFormTaskHandler(describing));
      return;
    }
    task.setTaskFormHandler(
        new DelegateTaskFormHandler(
            new CheckedTaskFormHandler(describing, forms), deploymentOf(scope)));
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard);
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, guard);
  }

  /** The engine's wrapper wants the deployment only for its id. */
  private static DeploymentEntity deploymentOf(ScopeImpl scope) {
    DeploymentEntity deployment = new DeploymentEntity();
    deployment.setId(((ProcessDefinitionEntity) scope.getProcessDefinition()).getDeploymentId());
    return deployment;
  }
}
