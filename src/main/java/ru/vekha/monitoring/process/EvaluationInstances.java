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

  EvaluationInstances(
      RuntimeService runtime,
      Evaluations evaluations,
      Organisations organisations,
      ResponsibleGroups groups) {
    this.runtime = runtime;
    this.evaluations = evaluations;
    this.organisations = organisations;
    this.groups = groups;
  }

  /**
   * Starts the evaluation of the year of its due day.
   *
   * @return its id, nothing when this year's evaluation was begun already
   */
  @Transactional
  public Optional<UUID> start(
      String organisationId, LocalDate due, @Nullable UUID programmeId, @Nullable UUID cardId) {
    Optional<UUID> begun = evaluations.begin(organisationId, due.getYear(), programmeId, cardId);
    begun.ifPresent(id -> evaluations.runs(id, instance(id, organisationId, due)));
    return begun;
  }

  private String instance(UUID id, String organisationId, LocalDate due) {
    Organisation organisation = organisations.get(organisationId);
    VariableMap variables = Variables.createVariables();
    variables.putValue(Tenancy.ORGANISATION_ID, organisationId);
    EvaluationProcess.EVALUATION_ID.on(variables).set(id);
    EvaluationProcess.RESPONSIBLE_GROUP.on(variables).set(groups.of(organisation));
    EvaluationProcess.DUE_MOMENT
        .on(variables)
        .set(ReportingInstances.lastMoment(ControlCard.endOf(due, organisation.zone())));
    return runtime
        .startProcessInstanceByKey(EvaluationProcess.ID, id.toString(), variables)
        .getId();
  }
}
