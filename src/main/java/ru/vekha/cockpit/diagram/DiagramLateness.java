package ru.vekha.cockpit.diagram;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.cockpit.board.filter.BoardRefused;
import ru.vekha.organisation.FittingPlans;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Scope;
import ru.vekha.organisation.Scopes;

/** Lateness on a diagram, of what a person may see and nothing else. */
@Component
public class DiagramLateness {

  private final DiagramSteps steps;
  private final StepCounts counts;
  private final InstanceCards instances;
  private final BelowOrganisations below;
  private final Scopes scopes;
  private final Organisations organisations;
  private final FittingPlans plans;
  private final StepNumbering numbering;

  DiagramLateness(
      DiagramSteps steps,
      StepCounts counts,
      InstanceCards instances,
      BelowOrganisations below,
      Scopes scopes,
      Organisations organisations,
      FittingPlans plans,
      StepNumbering numbering) {
    this.steps = steps;
    this.counts = counts;
    this.instances = instances;
    this.below = below;
    this.scopes = scopes;
    this.organisations = organisations;
    this.plans = plans;
    this.numbering = numbering;
  }

  /**
   * One step with its numbers.
   *
   * @param ofParts whether they count parts of assignments and not assignments
   * @param parts what co-executors have still to deliver of the assignments that stand here; null
   *     when nothing, and for a definition
   */
  public record Step(
      String activityId,
      String name,
      boolean ofParts,
      StepNumbers numbers,
      @Nullable StepNumbers parts) {}

  /**
   * A diagram.
   *
   * @param organisation the name of the organisation that was asked for; null for all
   */
  public record View(@Nullable String organisation, List<Step> steps) {}

  /** One organisation's part of what stands at a step, with all below it. */
  public record Place(String organisationId, String organisation, StepNumbers numbers) {}

  /**
   * A step by organisation, the most delayed first.
   *
   * @param left how many organisations were not looked at, because there are too many
   */
  public record Places(List<Place> places, long left) {}

  /**
   * The definition's steps, of all its versions.
   *
   * @throws BoardRefused if the person may not read the organisation
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Optional<View> definition(
      String personId, String definitionId, @Nullable String organisation) {
    plans.fitThisTransaction();
    Scope scope = scope(personId, organisation);
    return steps
        .of(definitionId)
        .map(
            found ->
                new View(
                    organisation == null ? null : organisations.get(organisation).shortName(),
                    found.isEmpty() ? List.of() : numbering.steps(found, counts.of(scope), null)));
  }

  /** One of the steps by the organisations just below. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Optional<Places> places(
      String personId, String definitionId, String activityId, @Nullable String organisation) {
    plans.fitThisTransaction();
    Scope scope = scope(personId, organisation);
    return steps.of(definitionId).stream()
        .flatMap(List::stream)
        .filter(step -> step.activityId().equals(activityId))
        .findFirst()
        .map(step -> numbering.places(step, below.of(scope)));
  }

  /** An instance's steps; nothing when there is none that the person may see. */
  @Transactional(readOnly = true)
  public Optional<View> instance(String personId, String instanceId) {
    return instances
        .find(personId, instanceId)
        .map(
            found ->
                new View(
                    null,
                    steps
                        .of(found.definitionId())
                        .map(all -> numbering.steps(all, found.counts(), found.awaited()))
                        .orElse(List.of())));
  }

  private Scope scope(String personId, @Nullable String organisation) {
    if (organisation == null) {
      return scopes.of(personId);
    }
    Scope scope = scopes.of(personId, organisation);
    if (scope.themselves().isEmpty()) {
      throw new BoardRefused(
          "Выбранной организации нет среди тех, чью работу вы видите. Выберите другую.");
    }
    return scope;
  }
}
