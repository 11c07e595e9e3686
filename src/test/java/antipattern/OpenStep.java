package antipattern;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A delegate that everyone sees, misnamed and outside a process. */
public class OpenStep implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) {}
}
