package ru.vekha.monitoring.process;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.StepCards;
import ru.vekha.engine.Tenancy;
import ru.vekha.monitoring.Evaluations;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;

/** The engine's side of evaluations: starts them. */
@Component
public class EvaluationInstances {

  private final RuntimeService runtime;
  private final Evaluations evaluations;
  private final Organisations organisations;
  private final ResponsibleGroups groups;
  private final ControlCards cards;
  private final StepCards steps;

  EvaluationInstances(
      RuntimeService runtime,
      Evaluations evaluations,
      Organisations organisations,
      ResponsibleGroups groups,
      ControlCards cards,
      StepCards steps) {
    this.cards = cards;
    this.steps = steps;
    this.runtime = runtime;
    this.evaluations = evaluations;
    this.organisations = organisations;
    this.groups = groups;
  }

  /**
   * Starts the evaluation of the year of its due day.
   *
   * @return its id, nothing when one of the organisation runs already
   */
  @Transactional
  public Optional<UUID> start(
      String organisationId, LocalDate due, @Nullable UUID programmeId, @Nullable UUID cardId) {
    Optional<UUID> begun = evaluations.begin(organisationId, due.getYear(), programmeId, cardId);
    begun.ifPresent(
        id -> {
          Optional<ControlCard> card = Optional.ofNullable(cardId).flatMap(cards::find);
          String instance = instance(id, organisationId, due, card);
          evaluations.runs(id, instance);
          card.ifPresent(each -> steps.begun(each, instance));
        });
    return begun;
  }

  private String instance(
      UUID id, String organisationId, LocalDate due, Optional<ControlCard> card) {
    Organisation organisation = organisations.get(organisationId);
    VariableMap variables = Variables.createVariables();
    variables.putValue(Tenancy.ORGANISATION_ID, organisationId);
    EvaluationProcess.EVALUATION_ID.on(variables).set(id);
    EvaluationProcess.ASSIGNMENT_ID.on(variables).set(card.map(ControlCard::id).orElse(null));
    EvaluationProcess.RESPONSIBLE_GROUP
        .on(variables)
        .set(
            card.map(each -> each.responsibleRole().groupId())
                .orElseGet(() -> groups.of(organisation)));
    EvaluationProcess.DUE_MOMENT
        .on(variables)
        .set(ReportingInstances.lastMoment(ControlCard.endOf(due, organisation.zone())));
    return runtime
        .startProcessInstanceByKey(EvaluationProcess.ID, id.toString(), variables)
        .getId();
  }
}
