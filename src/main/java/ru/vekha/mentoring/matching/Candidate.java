package ru.vekha.mentoring.matching;

import java.util.List;
import java.util.UUID;

/**
 * A mentor who may be paired with a mentee.
 *
 * @param points what candidates are ordered by; never shown
 * @param reasons what speaks for the pair, in Russian
 * @param cautions what to look at before it is made, in Russian
 */
public record Candidate(UUID mentorId, int points, List<String> reasons, List<String> cautions) {

  public Candidate {
    reasons = List.copyOf(reasons);
    cautions = List.copyOf(cautions);
  }
}
