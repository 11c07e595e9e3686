package ru.vekha.roadmap.table;

import java.util.List;
import ru.vekha.roadmap.wording.CellText;

/**
 * One cell of a table.
 *
 * @param paragraphs its lines of words from top to bottom, cleaned: a cell that holds several
 *     documents or dates has each on a line of its own, or parts them by an empty line
 * @param column the first column of the grid that it takes, counted from 0
 * @param span how many columns it takes
 * @param continued whether it is merged with the cell above and has no words of its own
 */
public record Cell(List<String> paragraphs, int column, int span, boolean continued) {

  /** Leaves out the empty lines above the first words and below the last. */
  public Cell {
    int from = 0;
    int to = paragraphs.size();
    while (from < to && paragraphs.get(from).isEmpty()) {
      from++;
    }
    while (from < to && paragraphs.get(to - 1).isEmpty()) {
      to--;
    }
    paragraphs = List.copyOf(paragraphs.subList(from, to));
  }

  /** A cell with one line of words. */
  public Cell(String words, int column, int span, boolean continued) {
    this(List.of(words), column, span, continued);
  }

  /** An ordinary cell of one column. */
  public static Cell at(int column, String words) {
    return new Cell(words, column, 1, false);
  }

  /** All its words on one line; a word broken at its hyphen is put together. */
  public String words() {
    return paragraphs.stream().reduce("", CellText::join);
  }

  /** The column behind the cell. */
  public int end() {
    return column + span;
  }

  boolean isEmpty() {
    return paragraphs.isEmpty() && !continued;
  }

  int overlap(Cell other) {
    return Math.min(end(), other.end()) - Math.max(column, other.column);
  }
}
