package ru.vekha.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when somebody takes part. */
public record Stay(LocalDate from, @Nullable LocalDate leftOn, @Nullable LeavingReason reason) {

  /** Whether the person takes part on a day; on the day of leaving no longer. */
  public boolean coversDay(LocalDate day) {
    return !day.isBefore(from) && (leftOn == null || day.isBefore(leftOn));
  }
}
