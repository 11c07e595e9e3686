package ru.vekha.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One period of one organisation.
 *
 * @param aboveId the period of the organisation above that collects from this one
 * @param roadmapId the roadmap that asks for it; says whose data are collected
 * @param due the last day for the data, that day included
 * @param dueAt the moment that day is over for the organisation
 * @param collectUntil when a level stops waiting for those below; null where nobody is
 * @param round how many times data have been handed in
 */
public record ReportingPeriod(
    UUID id,
    String organisationId,
    ReportingSpan span,
    @Nullable UUID aboveId,
    @Nullable UUID roadmapId,
    PeriodState state,
    LocalDate due,
    Instant dueAt,
    @Nullable Instant collectUntil,
    int round,
    @Nullable String processInstanceId) {

  /** Whether the organisation is the one to act and its day is over. */
  public boolean isLate(Instant now) {
    return !state.isDelivered() && !now.isBefore(dueAt);
  }
}
