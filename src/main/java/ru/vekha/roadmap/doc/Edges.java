package ru.vekha.roadmap.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * The lines between the columns of a table: a row says only where its own cells begin and end, in
 * twentieths of a point.
 */
final class Edges {
  // Rows drawn by hand miss each other by a millimetre.
  private static final int SAME = 60;

  private final List<Integer> edges = new ArrayList<>();

  private Edges(TreeSet<Integer> all) {
    int last = Integer.MIN_VALUE;
    for (int edge : all) {
      if (edges.isEmpty() || edge - last > SAME) {
        edges.add(edge);
        last = edge;
      }
    }
  }

  static Edges of(Table table) {
    TreeSet<Integer> all = new TreeSet<>();
    int rows = table.numRows();
    for (int index = 0; index < rows; index++) {
      TableRow row = table.getRow(index);
      int cells = row.numCells();
      for (int place = 0; place < cells; place++) {
        TableCell cell = row.getCell(place);
        all.add(cell.getLeftEdge());
        all.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    return new Edges(all);
  }

  /** The column that begins at the edge. */
  int column(int edge) {
    int column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= edge + SAME) {
      column++;
    }
    return column;
  }
}
