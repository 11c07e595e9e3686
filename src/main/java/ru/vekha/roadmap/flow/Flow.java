package ru.vekha.roadmap.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.table.Line;

/**
 * A document of paragraphs and tables while it is read from top to bottom. A table inside a cell is
 * words of that cell, unless the outer table only sets the page out around the roadmap.
 *
 * <p>What has no place, such as a cell outside a row, is passed over.
 */
public final class Flow {
  private final List<Block> document = new ArrayList<>();
  private final Deque<FlowTable> tables = new ArrayDeque<>();
  private final Tally tally;

  /** An empty document; it may grow to these limits. */
  public Flow(ReadLimits limits) {
    tally = new Tally(limits);
  }

  /**
   * The words, counted on their way into a paragraph.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused when the document has too many
   */
  public String counted(String words) {
    tally.words(words);
    return words;
  }

  /** A paragraph of the innermost open cell or of the document. */
  public void paragraph(String words) {
    if (tables.isEmpty()) {
      document.add(new Block.Words(words));
    } else {
      cell(cell -> cell.add(new Block.Words(words)));
    }
  }

  /** Whether a table is open. */
  public boolean isInTable() {
    return !tables.isEmpty();
  }

  /** Opens a table, in a cell or in the document. */
  public void startTable() {
    tables.push(new FlowTable(tally));
  }

  /** Closes the innermost table. */
  public void endTable() {
    if (tables.isEmpty()) {
      return;
    }
    FlowTable table = tables.pop();
    if (tables.isEmpty()) {
      document.add(table);
    } else {
      tables.peek().contains(table);
      cell(cell -> cell.add(table));
    }
  }

  /** Opens a row of the innermost table. */
  public void startRow() {
    table(FlowTable::startRow);
  }

  /** Leaves columns of the grid out before the next cell. */
  public void skipColumns(int columns) {
    table(table -> table.skipColumns(columns));
  }

  /** The open row is not to be seen. */
  public void dropRow() {
    table(FlowTable::dropRow);
  }

  /** Closes the row. */
  public void endRow() {
    table(FlowTable::endRow);
  }

  /** Opens a cell of the row. */
  public void startCell() {
    table(FlowTable::startCell);
  }

  /** The open cell takes this many columns. */
  public void span(int columns) {
    cell(cell -> cell.span(columns));
  }

  /** The open cell reaches over this many rows, its own among them. */
  public void rows(int rows) {
    cell(cell -> cell.rows(rows));
  }

  /** The open cell is merged with the one above it. */
  public void continueAbove() {
    cell(FlowCell::continueAbove);
  }

  /** Closes the cell. */
  public void endCell() {
    table(FlowTable::endCell);
  }

  private void table(Consumer<FlowTable> step) {
    if (!tables.isEmpty()) {
      step.accept(tables.peek());
    }
  }

  private void cell(Consumer<FlowCell> step) {
    @Nullable FlowCell cell = tables.isEmpty() ? null : tables.peek().cell();
    if (cell != null) {
      step.accept(cell);
    }
  }

  /** The document's lines in reading order. */
  public List<Line> lines() {
    while (isInTable()) {
      endTable();
    }
    List<Line> lines = new ArrayList<>();
    int[] count = {0};
    collect(document, lines, count);
    return lines;
  }

  private static void collect(List<Block> blocks, List<Line> lines, int[] tables) {
    for (Block block : blocks) {
      if (block instanceof FlowTable table) {
        if (table.isLayout()) {
          table.cells().forEach(cell -> collect(cell.content(), lines, tables));
        } else {
          lines.addAll(table.lines(tables[0]++));
        }
      } else if (block instanceof Block.Words words) {
        lines.add(new Line.Text(words.words()));
      }
    }
  }
}
