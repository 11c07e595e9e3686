package ru.vekha.roadmap.flow;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.table.Heading;
import ru.vekha.roadmap.table.Line;

/** A table while it is read: keeps where its cells lie when some are merged over rows. */
final class FlowTable implements Block {
  private static final int DATA_ROWS = 3;
  private static final int DATA_CELLS = 4;

  private final List<List<FlowCell>> rows = new ArrayList<>();
  private final List<Covering> coverings = new ArrayList<>();
  private final Tally tally;
  private @Nullable List<FlowCell> row;
  private @Nullable FlowCell cell;
  private int column;
  private boolean dropped;
  private boolean roadmapInside;

  private static final class Covering {
    private final FlowCell above;
    private int rowsLeft;

    Covering(FlowCell above) {
      this.above = above;
      rowsLeft = above.rows() - 1;
    }
  }

  FlowTable(Tally tally) {
    this.tally = tally;
  }

  void startRow() {
    tally.row();
    row = new ArrayList<>();
    column = 0;
    dropped = false;
  }

  void skipColumns(int columns) {
    column += Math.min(1_000, Math.max(0, columns));
  }

  void dropRow() {
    dropped = true;
  }

  void startCell() {
    passCoverings();
    tally.cell(column);
    cell = new FlowCell(column);
  }

  @Nullable FlowCell cell() {
    return cell;
  }

  void endCell() {
    if (cell != null && row != null) {
      row.add(cell);
      column = cell.end();
    }
    cell = null;
  }

  void endRow() {
    if (row == null) {
      return;
    }
    // Cells that were merged before this row and lie behind its own last cell.
    for (Covering covering : coverings) {
      if (covering.above.column() >= column) {
        row.add(continuing(covering.above));
      }
    }
    close(row);
    row = null;
  }

  private void close(List<FlowCell> finished) {
    for (Iterator<Covering> left = coverings.iterator(); left.hasNext(); ) {
      Covering covering = left.next();
      if (--covering.rowsLeft < 1) {
        left.remove();
      }
    }
    finished.stream().filter(own -> own.rows() > 1).map(Covering::new).forEach(coverings::add);
    coverings.sort((one, other) -> Integer.compare(one.above.column(), other.above.column()));
    if (!dropped && !finished.isEmpty()) {
      rows.add(finished);
    }
  }

  private void passCoverings() {
    for (Covering covering : coverings) {
      if (covering.above.column() == column && row != null) {
        row.add(continuing(covering.above));
        column = covering.above.end();
      }
    }
  }

  private FlowCell continuing(FlowCell above) {
    tally.cell(above.column());
    FlowCell below = new FlowCell(above.column());
    below.span(above.span());
    below.continueAbove();
    return below;
  }

  Stream<FlowCell> cells() {
    return rows.stream().flatMap(List::stream);
  }

  void contains(FlowTable inner) {
    roadmapInside |= inner.roadmapInside || inner.looksLikeData();
  }

  /** Whether it only sets a page out: it is no roadmap itself and holds one in a cell. */
  boolean isLayout() {
    return roadmapInside && !hasHeading();
  }

  private boolean looksLikeData() {
    return hasHeading()
        || rows.stream().filter(cells -> cells.size() >= DATA_CELLS).count() >= DATA_ROWS;
  }

  private boolean hasHeading() {
    return rows.stream().anyMatch(cells -> Heading.of(line(0, cells)).isPresent());
  }

  List<Line> lines(int table) {
    return rows.stream().<Line>map(cells -> line(table, cells)).toList();
  }

  private static Line.Row line(int table, List<FlowCell> cells) {
    return new Line.Row(table, cells.stream().map(FlowCell::toCell).toList());
  }
}
