package ru.vekha.control.process;

import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.StepCards;

/**
 * Before the task of a lifecycle step is made: opens the card of the step, if the organisation has
 * one, and gives the task the card's people and date. A step without a card is done by those who
 * usually do it and has no date.
 */
@Component
class OpenStepListener implements ExecutionListener {

  private final StepCards cards;
  private final StepResponsibles responsibles;

  OpenStepListener(StepCards cards, StepResponsibles responsibles) {
    this.cards = cards;
    this.responsibles = responsibles;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String step = Steps.of(execution.getCurrentActivityId());
    String organisation = Objects.requireNonNull(execution.getTenantId());
    ControlCard card =
        cards
            .find(
                UUID.fromString((String) execution.getVariable(Steps.ROADMAP_ID)),
                organisation,
                step)
            .orElse(null);
    if (card != null) {
      cards.begun(card, execution.getProcessInstanceId());
    }
    Object takenOverBy = execution.getVariable(Steps.TAKEN_OVER_BY);
    execution.setVariable(Steps.ASSIGNMENT_ID, card == null ? null : card.id().toString());
    execution.setVariable(
        Steps.DUE,
        card == null || card.currentDue() == null
            ? null
            : Steps.moment(card.currentDue(), card.zone()));
    execution.setVariable(
        Steps.PERSON, card == null || takenOverBy != null ? null : card.responsiblePersonId());
    execution.setVariable(
        Steps.GROUP,
        takenOverBy != null
            ? takenOverBy
            : card == null
                ? responsibles.groupOf(step, organisation)
                : card.responsibleRole().groupId());
    execution.setVariable(Steps.TAKEN_OVER_BY, null);
  }
}
