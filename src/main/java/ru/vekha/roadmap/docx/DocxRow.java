package ru.vekha.roadmap.docx;

import java.util.ArrayList;
import java.util.List;
import ru.vekha.roadmap.table.Cell;

/** A table row while it is read. */
final class DocxRow {
  private static final int COLUMNS = 1_000;

  private final List<Cell> cells = new ArrayList<>();
  private List<String> paragraphs = new ArrayList<>();
  private int column;
  private int span = 1;
  private boolean continued;
  private boolean deleted;

  void skipColumns(int count) {
    column = Math.min(COLUMNS, column + count);
  }

  void startCell() {
    paragraphs = new ArrayList<>();
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
    paragraphs.add(paragraph);
  }

  void endCell() {
    if (cells.size() < COLUMNS) {
      cells.add(new Cell(continued ? List.of() : paragraphs, column, span, continued));
    }
    skipColumns(span);
  }

  List<Cell> cells() {
    return cells;
  }
}
