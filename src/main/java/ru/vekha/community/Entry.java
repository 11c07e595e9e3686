package ru.vekha.community;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.community.section.Values;

/**
 * One entry of a section.
 *
 * @param version counts the changes
 * @param closedOn the day on which it ended, null while it holds; a closed entry stays as it is
 */
public record Entry(
    UUID id, String organisationId, Values values, int version, @Nullable LocalDate closedOn) {

  /** Whether it still holds and can be changed. */
  public boolean isOpen() {
    return closedOn == null;
  }
}
