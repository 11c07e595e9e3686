package ru.vekha.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Role;

/**
 * A part of an assignment that somebody else does for the responsible one.
 *
 * @param executor who does it: a role of the organisation, and the person where one is named
 * @param words what the part is
 * @param due the last day, that day included, where the co-executor is
 * @param deliveredAt when it was delivered last; null while it never was
 * @param answer what the co-executor wrote with it
 * @param remark what was wrong with it when it was sent back
 */
public record CardPart(
    UUID id,
    UUID cardId,
    String organisationId,
    NewCard.Executor executor,
    String words,
    ZoneId zone,
    LocalDate due,
    PartState state,
    String givenBy,
    @Nullable String deliveredBy,
    @Nullable Instant deliveredAt,
    @Nullable String answer,
    @Nullable String remark,
    @Nullable String processInstanceId) {

  /** The role that may do it. */
  public Role role() {
    return executor.role();
  }

  /** Whether its date has passed while the co-executor has to act: late as cards are. */
  public boolean isLate(Instant now) {
    return state.isInWork() && !now.isBefore(ControlCard.endOf(due, zone));
  }

  /** Full days since the due day; 0 when not late. */
  public long daysLate(Instant now) {
    return isLate(now) ? ChronoUnit.DAYS.between(due, now.atZone(zone).toLocalDate()) : 0;
  }

  /** Days until the due day, 0 on that day; null when it is late or nobody has to act. */
  public @Nullable Long daysLeft(Instant now) {
    return isLate(now) || !state.isInWork()
        ? null
        : ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), due);
  }
}
