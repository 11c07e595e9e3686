package ru.vekha.execution.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.StepPerformer;

/** Rows that the authority performs by the steps of its roadmap's own preparation. */
@Component
class RoadmapSteps implements StepPerformer {

  private static final Set<String> STEPS =
      Set.of(
          PreparationProcess.APPROVE_WORKING_GROUP,
          PreparationProcess.NAME_RESPONSIBLE_PERSONS,
          PreparationProcess.LIST_ORGANISATIONS);

  @Override
  public boolean performs(String step) {
    return STEPS.contains(step);
  }

  /** The preparation begins with the roadmap itself. */
  @Override
  public void timeHasCome(ControlCard card) {}
}
