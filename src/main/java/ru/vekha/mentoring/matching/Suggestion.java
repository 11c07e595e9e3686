package ru.vekha.mentoring.matching;

import java.util.List;
import java.util.UUID;

/**
 * What the curator is told about one mentee; the curator decides.
 *
 * @param candidates the best first
 */
public record Suggestion(UUID menteeId, List<Candidate> candidates, List<Excluded> excluded) {

  public Suggestion {
    candidates = List.copyOf(candidates);
    excluded = List.copyOf(excluded);
  }
}
