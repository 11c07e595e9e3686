package ru.vekha.monitoring.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.monitoring.Evaluations;

/** Notes that the programme is evaluated. */
@Component
class CloseEvaluationDelegate implements JavaDelegate {

  private final Evaluations evaluations;

  CloseEvaluationDelegate(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    evaluations.close(EvaluationProcess.EVALUATION_ID.from(execution));
  }
}
