package ru.vekha.engine.form.camunda;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Keeps a task with a form from being completed without it, and from being taken by users whom it
 * is not offered to. Delegation is refused too: the engine takes a delegated task's form without
 * completing the task, so one task would be answered twice.
 */
final class FormGuardListener implements TaskListener {

  private final TaskUsers users;

  FormGuardListener(TaskUsers users) {
    this.users = users;
  }

  @Override
  public void notify(DelegateTask task) {
    FormPass pass = FormPass.current();
    if (task.getEventName().equals(EVENTNAME_COMPLETE)) {
      pass.use(task.getId());
    } else if (((TaskEntity) task).getDelegationState() != null) {
      pass.refuse("Задачу с формой нельзя передать с возвратом: назначьте другого исполнителя");
    } else {
      users.checkTaking(task);
    }
  }
}
