package ru.vekha.cockpit.diagram;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts counts into numbers, each at its step, as they are late now. */
@Component
class StepNumbering {

  private final Clock clock;

  StepNumbering(Clock clock) {
    this.clock = clock;
  }

  /**
   * The steps with their numbers.
   *
   * @param awaited parts still to be delivered, where their assignments stand; null where these are
   *     not told apart
   */
  List<DiagramLateness.Step> steps(
      List<DiagramStep> found, Collection<StepCount> all, @Nullable Collection<StepCount> awaited) {
    return found.stream()
        .map(
            step ->
                new DiagramLateness.Step(
                    step.activityId(),
                    step.name(),
                    step.ofParts(),
                    numbers(step, all),
                    awaited == null ? null : open(numbers(step, awaited))))
        .toList();
  }

  /** One step by organisation, the most delayed first. */
  DiagramLateness.Places places(DiagramStep step, BelowOrganisations.Found found) {
    return new DiagramLateness.Places(
        found.counts().entrySet().stream()
            .map(
                each ->
                    new DiagramLateness.Place(
                        each.getKey().id(), each.getKey().name(), numbers(step, each.getValue())))
            .filter(place -> place.numbers().open() > 0)
            .sorted(BelowOrganisations.MOST_DELAYED_FIRST)
            .toList(),
        found.left());
  }

  private static @Nullable StepNumbers open(StepNumbers numbers) {
    return numbers.open() == 0 ? null : numbers;
  }

  private StepNumbers numbers(DiagramStep step, Collection<StepCount> all) {
    return StepNumbers.of(
        all.stream().filter(each -> step.cards().contains(each.at())).toList(), clock.instant());
  }
}
