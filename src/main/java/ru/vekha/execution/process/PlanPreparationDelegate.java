package ru.vekha.execution.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.control.StepCards;
import ru.vekha.engine.Tenancy;

/** Finds out which steps of the preparation the roadmap has rows for; no others are asked for. */
@Component
class PlanPreparationDelegate implements JavaDelegate {

  private final StepCards cards;

  PlanPreparationDelegate(StepCards cards) {
    this.cards = cards;
  }

  @Override
  public void execute(DelegateExecution execution) {
    need(
        execution,
        PreparationProcess.NEEDS_WORKING_GROUP,
        PreparationProcess.APPROVE_WORKING_GROUP);
    need(
        execution,
        PreparationProcess.NEEDS_RESPONSIBLE_PERSONS,
        PreparationProcess.NAME_RESPONSIBLE_PERSONS);
    need(
        execution,
        PreparationProcess.NEEDS_ORGANISATIONS_LIST,
        PreparationProcess.LIST_ORGANISATIONS);
  }

  private void need(DelegateExecution execution, String variable, String step) {
    UUID roadmap = UUID.fromString((String) execution.getVariable(RoadmapProcess.ROADMAP_ID));
    String authority = (String) execution.getVariable(Tenancy.ORGANISATION_ID);
    execution.setVariable(variable, cards.find(roadmap, authority, step).isPresent());
  }
}
