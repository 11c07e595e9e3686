package ru.vekha.cockpit.board.filter;

import java.util.List;
import java.util.UUID;

/**
 * A roadmap, or a section of it, that is filtered by.
 *
 * @param rows its rows; an assignment is known by its row in indexes that do not hold the roadmap
 * @param whole whether all its assignments are the person's to see, so that nobody has to ask each
 *     for its organisation
 */
public record FilteredRoadmap(List<UUID> rows, boolean whole) {

  /** Keeps a copy. */
  public FilteredRoadmap {
    rows = List.copyOf(rows);
  }
}
