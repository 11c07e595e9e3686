package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Heading;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.table.SectionHeading;
import ru.vekha.roadmap.wording.CellText;

/** Collects the lines of a text and mends rows whose cells hold line breaks. */
final class TextTable {
  private final List<Line> lines = new ArrayList<>();
  private final int rowLimit;
  private int rows;
  private int table;
  private int columns;

  TextTable(int rowLimit) {
    this.rowLimit = rowLimit;
  }

  List<Line> lines() {
    return lines;
  }

  void text(String words) {
    if (continuesRow(words)) {
      replaceLast(List.of(Cell.at(0, words)));
      return;
    }
    if (!words.isEmpty()) {
      table++;
      columns = SectionHeading.isBetweenRows(words) ? columns : 0;
    }
    lines.add(new Line.Text(words));
  }

  void row(List<Cell> cells) {
    Line.Row row = new Line.Row(table, cells);
    if (fillsRow(cells)) {
      replaceLast(cells);
      return;
    }
    if (++rows > rowLimit) {
      throw new RoadmapRefused(
          "В таблицах файла слишком много строк.", "Оставьте в файле только дорожную карту.");
    }
    Heading.of(row).ifPresent(heading -> columns = heading.size());
    lines.add(row);
  }

  // The cell's second line stands alone: the row before still lacks columns or its end.
  private boolean continuesRow(String words) {
    if (words.isEmpty() || SectionHeading.isBetweenRows(words)) {
      return false;
    }
    return openCells() > 0 || lastCells() == columns && Character.isLowerCase(words.charAt(0));
  }

  // The cell's second line is followed by the rest of the row.
  private boolean fillsRow(List<Cell> cells) {
    String first = cells.get(0).words();
    return openCells() > 0
        && !first.isEmpty()
        && !first.matches("\\d[\\d.)]*")
        && cells.size() - 1 <= columns - openCells();
  }

  // How many cells the last row has, when it has fewer than the heading.
  private int openCells() {
    int size = lastCells();
    return size > 1 && size < columns ? size : 0;
  }

  private int lastCells() {
    return !lines.isEmpty() && lines.get(lines.size() - 1) instanceof Line.Row last
        ? last.cells().size()
        : -1;
  }

  private void replaceLast(List<Cell> more) {
    Line.Row last = (Line.Row) lines.remove(lines.size() - 1);
    List<Cell> cells = new ArrayList<>(last.cells());
    Cell broken = cells.remove(cells.size() - 1);
    cells.add(Cell.at(broken.column(), CellText.join(broken.words(), more.get(0).words())));
    more.stream().skip(1).forEach(cell -> cells.add(Cell.at(cells.size(), cell.words())));
    lines.add(new Line.Row(last.table(), cells));
  }
}
