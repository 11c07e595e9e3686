package ru.vekha.roadmap.flow;

import java.util.ArrayList;
import java.util.List;
import ru.vekha.roadmap.table.Cell;

/** A cell while it is read. */
final class FlowCell {
  private static final int WIDEST = 1_000;

  private final List<Block> content = new ArrayList<>();
  private final int column;
  private int span = 1;
  private int rows = 1;
  private boolean continued;

  FlowCell(int column) {
    this.column = column;
  }

  void add(Block block) {
    content.add(block);
  }

  void span(int columns) {
    span = Math.max(1, Math.min(WIDEST, columns));
  }

  void rows(int count) {
    rows = Math.max(1, count);
  }

  void continueAbove() {
    continued = true;
  }

  List<Block> content() {
    return content;
  }

  int column() {
    return column;
  }

  int span() {
    return span;
  }

  int rows() {
    return rows;
  }

  int end() {
    return column + span;
  }

  /** The cell as a table has it; a table inside it is words of its own. */
  Cell toCell() {
    List<String> paragraphs = new ArrayList<>();
    if (!continued) {
      collect(content, paragraphs);
    }
    return new Cell(paragraphs, column, span, continued);
  }

  private static void collect(List<Block> content, List<String> paragraphs) {
    for (Block block : content) {
      if (block instanceof FlowTable inner) {
        inner.cells().forEach(cell -> collect(cell.content, paragraphs));
      } else if (block instanceof Block.Words words) {
        paragraphs.add(words.words());
      }
    }
  }
}
