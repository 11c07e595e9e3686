package ru.vekha.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent to the processing of personal data. */
public record Consent(
    UUID id,
    String organisationId,
    ConsentKind kind,
    ConsentGiven given,
    @Nullable LocalDate withdrawnOn) {

  /** Whether it allows to work with the data on a day. */
  public boolean holdsOn(LocalDate day) {
    LocalDate last = given.validUntil();
    return withdrawnOn == null && !day.isBefore(given.on()) && (last == null || !day.isAfter(last));
  }
}
