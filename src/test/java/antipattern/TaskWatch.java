package antipattern;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** A listener that does not say so. */
class TaskWatch implements TaskListener {

  @Override
  public void notify(DelegateTask task) {}
}
