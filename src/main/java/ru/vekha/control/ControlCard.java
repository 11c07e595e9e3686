package ru.vekha.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Role;

/**
 * The record of one assignment: who owes what by when, and where it stands.
 *
 * @param occurrence which time of its activity this is for the organisation, from 1
 * @param originalDue the date as first set; never changed afterwards
 * @param currentDue the last day to hand the result in, that day included
 * @param zone where that day ends
 * @param opensOn the first day on which its people have a task
 * @param round how many times a result has been handed in
 * @param acceptBy the last day for the controller's decision on the result that was handed in; null
 *     while none waits
 * @param step the step of a lifecycle process that performs it; null when it has a process of its
 *     own
 */
public record ControlCard(
    UUID id,
    UUID roadmapId,
    UUID activityId,
    String organisationId,
    String controllerOrganisationId,
    Role responsibleRole,
    @Nullable String responsiblePersonId,
    int occurrence,
    DueBasis basis,
    CardState state,
    ZoneId zone,
    LocalDate settleBy,
    @Nullable LocalDate originalDue,
    @Nullable LocalDate currentDue,
    int shiftCount,
    int level,
    int round,
    LocalDate opensOn,
    @Nullable String processInstanceId,
    @Nullable LocalDate acceptBy,
    @Nullable String step) {

  /** The moment a day is over for an organisation; from then on work due that day is late. */
  public static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** Whether the date has passed while the responsible party still has to act. */
  public boolean isLate(Instant now) {
    return isLate(state, currentDue, zone, now);
  }

  /** The same of a card of which no more is known. */
  private static boolean isLate(
      CardState state, @Nullable LocalDate due, ZoneId zone, Instant now) {
    return state.isInWork() && due != null && !now.isBefore(endOf(due, zone));
  }

  /** Whether a result waits for its controller longer than it may. */
  public boolean isAcceptanceLate(Instant now) {
    return state == CardState.HANDED_IN && acceptBy != null && !now.isBefore(endOf(acceptBy, zone));
  }

  /** Full days since the due day; 0 when not late. */
  public long daysLate(Instant now) {
    return daysLate(state, currentDue, zone, now);
  }

  /** The same of a card of which no more is known, as of one that stood otherwise once. */
  public static long daysLate(CardState state, @Nullable LocalDate due, ZoneId zone, Instant now) {
    return due != null && isLate(state, due, zone, now)
        ? ChronoUnit.DAYS.between(due, now.atZone(zone).toLocalDate())
        : 0;
  }

  /**
   * Days until the due day, 0 on that day itself; null when there is no date, the date has passed
   * or nobody has to act.
   */
  public @Nullable Long daysLeft(Instant now) {
    return currentDue == null || isLate(now) || !state.isInWork()
        ? null
        : ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), currentDue);
  }
}
