package ru.vekha.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.DueBasis;
import ru.vekha.control.NewCard;
import ru.vekha.organisation.Organisation;

/**
 * An assignment as a launch would make it.
 *
 * @param opensOn the first day on which its people get a task
 * @param due the last day, null while an event or another document has to name it
 * @param settleBy when a missing date has to be named at the latest
 */
public record PlannedAssignment(
    Organisation organisation,
    NewCard.Executor responsible,
    List<NewCard.Executor> coExecutors,
    int occurrence,
    DueBasis basis,
    LocalDate opensOn,
    @Nullable LocalDate due,
    LocalDate settleBy) {

  /** The card that a launch or an amendment plans for it. */
  public NewCard card(UUID roadmapId, UUID activityId, String controllerOrganisationId) {
    return new NewCard(
        roadmapId,
        activityId,
        organisation.id(),
        controllerOrganisationId,
        responsible,
        coExecutors,
        occurrence,
        basis,
        organisation.zone(),
        opensOn,
        due,
        settleBy,
        null);
  }
}
