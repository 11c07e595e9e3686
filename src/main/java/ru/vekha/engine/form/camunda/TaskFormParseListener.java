package ru.vekha.engine.form.camunda;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Gives every user task the checked handler of its form, and the guard that makes it the only way.
 */
final class TaskFormParseListener extends AbstractBpmnParseListener {

  private final TaskForms forms;
  private final FormGuardListener guard;

  TaskFormParseListener(TaskForms forms, TaskUsers users) {
    this.forms = forms;
    this.guard = new FormGuardListener(users);
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
    if (!"deployment".equals(task.getCamundaFormDefinitionBinding())) {
      throw new IllegalArgumentException(
          "The form of %s is not bound to its deployment, so it could change under a waiting task"
              .formatted(activity.getId()));
    }
    task.setTaskFormHandler(new CheckedTaskFormHandler(describing, forms));
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, guard);
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, guard);
  }
}
