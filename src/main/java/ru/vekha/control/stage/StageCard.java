package ru.vekha.control.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;
import ru.vekha.control.WaitsFor;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;

/**
 * A card with what its stages depend on.
 *
 * @param since since when it could be worked at until its present day
 * @param nextAt when its next stage comes; in the past for one that has to be worked out first
 * @param kind of the organisation that does it
 * @param controllerKind of the one that accepts it
 * @param acceptingRole who decides on the result that waits; null while none does
 * @param raised whether its task is not as it was made
 */
public record StageCard(
    ControlCard card,
    Instant since,
    Instant nextAt,
    OrganisationKind kind,
    OrganisationKind controllerKind,
    StageCase.Importance importance,
    @Nullable Role acceptingRole,
    boolean raised) {

  /** What is waited for. */
  public StageTarget target() {
    return card.state() == CardState.HANDED_IN
        ? new StageTarget(
            WaitsFor.CONTROLLER, Objects.requireNonNull(card.acceptBy()), card.round())
        : new StageTarget(WaitsFor.EXECUTOR, Objects.requireNonNull(card.currentDue()), 0);
  }

  StageCase which() {
    WaitsFor whom = target().whom();
    return new StageCase(
        whom,
        StageCase.Level.of(whom == WaitsFor.EXECUTOR ? kind : controllerKind),
        StageCase.Work.of(card.basis(), card.step() != null),
        importance);
  }

  LocalDate sinceDay() {
    return since.atZone(card.zone()).toLocalDate();
  }
}
