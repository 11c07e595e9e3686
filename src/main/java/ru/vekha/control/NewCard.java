package ru.vekha.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Role;

/**
 * An assignment to be planned.
 *
 * @param opensOn the first day on which its people get a task
 * @param due the last day, null while an event or another document has to name it
 * @param settleBy when a missing date has to be named at the latest
 * @param step the step of a lifecycle process that performs it; null when it gets a process of its
 *     own
 */
public record NewCard(
    UUID roadmapId,
    UUID activityId,
    String organisationId,
    String controllerOrganisationId,
    Executor responsible,
    List<Executor> coExecutors,
    int occurrence,
    DueBasis basis,
    ZoneId zone,
    LocalDate opensOn,
    @Nullable LocalDate due,
    LocalDate settleBy,
    @Nullable String step) {

  /**
   * Who does it: a role of the organisation, and the person where one is named.
   *
   * @param personId null when anybody with the role may do it
   */
  public record Executor(Role role, @Nullable String personId) {}

  /** The same assignment, performed by a step. */
  public NewCard performedBy(@Nullable String byStep) {
    return new NewCard(
        roadmapId,
        activityId,
        organisationId,
        controllerOrganisationId,
        responsible,
        coExecutors,
        occurrence,
        basis,
        zone,
        opensOn,
        due,
        settleBy,
        byStep);
  }

  Instant opensAt() {
    return opensOn.atStartOfDay(zone).toInstant();
  }
}
