package ru.vekha.mentoring.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.mentoring.pair.PairCompletion;

/** Marks that a pair has passed the full cycle. */
@Component
class MarkFullCycleDelegate implements JavaDelegate {

  private final PairCompletion completion;

  MarkFullCycleDelegate(PairCompletion completion) {
    this.completion = completion;
  }

  @Override
  public void execute(DelegateExecution execution) {
    completion.markFullCycle(
        UUID.fromString((String) execution.getVariable(MentoringPairProcess.PAIR_ID)));
  }
}
