package ru.vekha.roadmap.table;

/**
 * One cell of a table.
 *
 * @param words its words, cleaned
 * @param column the first column of the grid that it takes, counted from 0
 * @param span how many columns it takes
 * @param continued whether it is merged with the cell above and has no words of its own
 */
public record Cell(String words, int column, int span, boolean continued) {

  /** An ordinary cell of one column. */
  public static Cell at(int column, String words) {
    return new Cell(words, column, 1, false);
  }

  /** The column behind the cell. */
  public int end() {
    return column + span;
  }

  boolean isEmpty() {
    return words.isEmpty() && !continued;
  }

  int overlap(Cell other) {
    return Math.min(end(), other.end()) - Math.max(column, other.column);
  }
}
