package ru.vekha.cockpit.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the board.
 *
 * @param total how many there are, at least
 * @param more whether there are more than that
 * @param next where the next page begins; null after the last
 */
public record BoardPage(long total, boolean more, List<BoardRow> rows, @Nullable String next) {

  /** Keeps its own copy. */
  public BoardPage {
    rows = List.copyOf(rows);
  }
}
