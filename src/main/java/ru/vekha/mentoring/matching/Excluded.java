package ru.vekha.mentoring.matching;

import java.util.List;
import java.util.UUID;

/**
 * A mentor who may not be paired with a mentee.
 *
 * @param reasons why not, in Russian, at least one
 */
public record Excluded(UUID mentorId, List<String> reasons) {

  public Excluded {
    reasons = List.copyOf(reasons);
  }
}
