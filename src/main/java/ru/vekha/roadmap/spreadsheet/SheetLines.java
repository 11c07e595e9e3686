package ru.vekha.roadmap.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Heading;
import ru.vekha.roadmap.table.Line;

/** Turns a sheet's cells into lines: the head of the order above the table into text. */
final class SheetLines {
  private static final int CELLS_OF_A_TABLE = 3;

  private final VisibleCells cells;
  private final int table;

  private SheetLines(VisibleCells cells, int table) {
    this.cells = cells;
    this.table = table;
  }

  static List<Line> of(VisibleCells cells, int table) {
    return new SheetLines(cells, table).lines();
  }

  private List<Line> lines() {
    int first = firstRowOfTable();
    ItemNumbers numbers = ItemNumbers.in(cells, first);
    List<Line> lines = new ArrayList<>();
    int above = -1;
    for (int row : cells.rows()) {
      NavigableMap<Integer, CellValue> values = cells.values(row);
      if (row <= first && above >= 0 && row > above + 1) {
        lines.add(new Line.Text(""));
      }
      above = row;
      if (row < first && values.size() == 1) {
        VisibleCells.lines(values.firstEntry().getValue().shown())
            .forEach(words -> lines.add(new Line.Text(words)));
      } else {
        lines.add(new Line.Row(table, cells.cells(row, column -> numbers.words(row, column))));
      }
    }
    return lines;
  }

  // The heading's row, or else the first that has the cells of a table.
  private int firstRowOfTable() {
    Optional<Integer> heading =
        cells.rows().stream().filter(row -> Heading.of(plain(row)).isPresent()).findFirst();
    return heading
        .or(
            () ->
                cells.rows().stream()
                    .filter(row -> cells.values(row).size() >= CELLS_OF_A_TABLE)
                    .findFirst())
        .orElse(Integer.MAX_VALUE);
  }

  private Line.Row plain(int row) {
    List<Cell> filled = new ArrayList<>();
    cells
        .values(row)
        .forEach(
            (column, value) ->
                filled.add(new Cell(VisibleCells.lines(value.shown()), column, 1, false)));
    return new Line.Row(table, filled);
  }
}
