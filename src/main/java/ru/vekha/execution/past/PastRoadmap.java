package ru.vekha.execution.past;

import java.util.List;

/**
 * A roadmap as it stood.
 *
 * @param period in words
 * @param closed whether it was closed by then
 * @param amendments how many orders have amended it since then, which are left out here
 */
public record PastRoadmap(
    String title, String period, boolean closed, int amendments, List<PastRow> rows) {

  /** Keeps its own copy. */
  public PastRoadmap {
    rows = List.copyOf(rows);
  }
}
