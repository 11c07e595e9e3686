package ru.vekha.roadmap.docx;

import java.util.ArrayList;
import java.util.List;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.wording.CellText;

/** A table row while it is read. */
final class DocxRow {
  private static final int COLUMNS = 1_000;

  private final List<Cell> cells = new ArrayList<>();
  private String words = "";
  private int column;
  private int span = 1;
  private boolean continued;
  private boolean deleted;

  void skipColumns(int count) {
    column = Math.min(COLUMNS, column + count);
  }

  void startCell() {
    words = "";
    span = 1;
    continued = false;
  }

  void span(int columns) {
    span = Math.max(1, Math.min(COLUMNS, columns));
  }

  void continueAbove() {
    continued = true;
  }

  void delete() {
    deleted = true;
  }

  boolean isDeleted() {
    return deleted;
  }

  void paragraph(String paragraph) {
    words = CellText.join(words, paragraph);
  }

  void endCell() {
    if (cells.size() < COLUMNS) {
      cells.add(new Cell(continued ? "" : words, column, span, continued));
    }
    skipColumns(span);
  }

  List<Cell> cells() {
    return cells;
  }
}
