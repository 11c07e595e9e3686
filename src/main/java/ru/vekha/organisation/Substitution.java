package ru.vekha.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody does the work of a role in the place of a person who is away («замещение»).
 *
 * @param firstDay the first day, in the zone of the organisation
 * @param lastDay the last day as it was named, that day included
 * @param endsAt when the last day is over, or the moment at which it was ended before
 * @param endedAt null unless it was ended before its last day was over
 */
public record Substitution(
    UUID id,
    Membership of,
    String deputyId,
    LocalDate firstDay,
    LocalDate lastDay,
    Instant startsAt,
    Instant endsAt,
    String namedBy,
    @Nullable Instant endedAt) {

  /** Whether the deputy does the work at a moment. */
  public boolean runs(Instant moment) {
    return !moment.isBefore(startsAt) && moment.isBefore(endsAt);
  }

  /** Whether it can still be ended. */
  public boolean isAhead(Instant moment) {
    return moment.isBefore(endsAt);
  }
}
