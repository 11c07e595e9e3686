package ru.vekha.control;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order that moves the dates of a roadmap or of one of its sections.
 *
 * @param section the section's heading; null for the whole roadmap
 * @param endBefore the roadmap's last day until now
 * @param endAfter the roadmap's last day from now on
 */
public record ShiftOrder(
    UUID id,
    UUID roadmapId,
    @Nullable String section,
    String number,
    LocalDate date,
    String reason,
    ShiftTerm term,
    LocalDate endBefore,
    LocalDate endAfter) {

  /** Whether the order gives the roadmap a later end. */
  public boolean movesEnd() {
    return endAfter.isAfter(endBefore);
  }
}
