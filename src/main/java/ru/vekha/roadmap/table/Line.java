package ru.vekha.roadmap.table;

import java.util.List;
import java.util.stream.Collectors;

/** One line of a document in reading order, as every file format gives it. */
public sealed interface Line {

  /** The line's words; empty for an empty line. */
  String words();

  /**
   * A line of plain text.
   *
   * @param words its words, cleaned
   */
  record Text(String words) implements Line {}

  /**
   * A row of a table.
   *
   * @param table which table of the document, counted from 0
   * @param cells the cells from left to right
   * @param bordersGuessed whether the document has lost the borders of its cells and the words were
   *     put into columns by their meaning
   */
  record Row(int table, List<Cell> cells, boolean bordersGuessed) implements Line {

    /** Keeps its own copy of the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row whose cells the document itself parts. */
    public Row(int table, List<Cell> cells) {
      this(table, cells, false);
    }

    @Override
    public String words() {
      return cells.stream()
          .map(Cell::words)
          .filter(words -> !words.isEmpty())
          .collect(Collectors.joining(" "));
    }

    /** How many columns of the table's grid the row takes. */
    public int width() {
      return cells.stream().mapToInt(Cell::end).max().orElse(0);
    }
  }
}
