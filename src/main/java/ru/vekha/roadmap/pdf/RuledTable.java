package ru.vekha.roadmap.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.vekha.roadmap.layout.PlacedLine;

/** A ruled table on one page: its cells with the lines of words in them. */
final class RuledTable {
  private final RuledGrid grid;
  private final Map<Integer, List<Glyph>> glyphs = new TreeMap<>();

  /**
   * A cell of one page.
   *
   * @param left its left side
   * @param right its right side
   * @param lines its words
   * @param continued whether it goes on from the row above
   * @param rows how many rows of the grid it takes from here on
   */
  record PageCell(double left, double right, List<PlacedLine> lines, boolean continued, int rows) {}

  RuledTable(RuledGrid grid) {
    this.grid = grid;
  }

  /** Takes the letter when it stands in the table. */
  boolean take(Glyph glyph) {
    int cell = grid.cellAt(glyph.x(), glyph.y());
    if (cell < 0) {
      return false;
    }
    glyphs.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph);
    return true;
  }

  boolean hasWords() {
    return glyphs.values().stream().flatMap(List::stream).anyMatch(glyph -> !glyph.isBlank());
  }

  PagePart.Table part() {
    return new PagePart.Table(grid.top(), grid.sides(), rows());
  }

  private List<List<PageCell>> rows() {
    List<List<PageCell>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<PageCell> cells = row(row);
      if (cells.stream().anyMatch(cell -> !cell.continued())) {
        rows.add(cells);
      }
    }
    return rows;
  }

  private List<PageCell> row(int row) {
    List<PageCell> cells = new ArrayList<>();
    int start = 0;
    for (int column = 1; column <= grid.columns(); column++) {
      int cell = grid.cell(start, row);
      if (column < grid.columns() && grid.cell(column, row) == cell) {
        continue;
      }
      boolean continued = row > 0 && grid.cell(start, row - 1) == cell;
      List<Glyph> printed = continued ? List.of() : glyphs.getOrDefault(cell, List.of());
      cells.add(
          new PageCell(
              grid.left(start),
              grid.left(column),
              LettersInLines.of(printed),
              continued,
              height(cell, start, row)));
      start = column;
    }
    return cells;
  }

  private int height(int cell, int column, int row) {
    int end = row;
    while (end < grid.rows() && grid.cell(column, end) == cell) {
      end++;
    }
    return end - row;
  }
}
