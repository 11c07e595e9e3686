package ru.vekha.roadmap.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.flow.Tally;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.wording.CellText;

/** The cells of a sheet that are shown, merged ones as one. */
final class VisibleCells {
  private final NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
  private final NavigableSet<Integer> columns = new TreeSet<>();
  private final Map<Integer, List<Region>> regionsByRow = new HashMap<>();
  private final Tally tally;

  VisibleCells(Tally tally) {
    this.tally = tally;
  }

  void put(int row, int column, CellValue value) {
    rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, value);
    columns.add(column);
  }

  void merge(Region region, @Nullable CellValue value) {
    if (value != null) {
      put(region.top(), region.left(), value);
    }
    // Only rows that show something are read.
    for (int row : rows.subMap(region.top(), true, region.bottom(), true).keySet()) {
      tally.cell(0);
      regionsByRow.computeIfAbsent(row, none -> new ArrayList<>()).add(region);
    }
  }

  NavigableSet<Integer> rows() {
    return rows.navigableKeySet();
  }

  /** The row's values by column. */
  NavigableMap<Integer, CellValue> values(int row) {
    return rows.getOrDefault(row, new TreeMap<>());
  }

  /** The cells of a row, a cell for every column that any row uses. */
  List<Cell> cells(int row, Function<Integer, String> wordsByColumn) {
    List<Region> regions = regionsByRow.getOrDefault(row, List.of());
    List<Cell> cells = new ArrayList<>();
    int end = 0;
    for (int column : columns) {
      if (column < end) {
        continue;
      }
      Region own = regionAt(regions, column);
      boolean continued = own.top() < row;
      List<String> words = continued ? List.of() : lines(wordsByColumn.apply(own.left()));
      int span = Math.max(1, own.right() - own.left() + 1);
      tally.cell(0);
      cells.add(new Cell(words, own.left(), span, continued));
      end = own.right() + 1;
    }
    return cells;
  }

  private static Region regionAt(List<Region> regions, int column) {
    for (Region region : regions) {
      if (region.covers(column)) {
        return region;
      }
    }
    return new Region(Integer.MAX_VALUE, column, Integer.MAX_VALUE, column);
  }

  static List<String> lines(String words) {
    return words.lines().map(CellText::clean).toList();
  }
}
