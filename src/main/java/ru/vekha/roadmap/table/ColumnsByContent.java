package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the columns of a table without a heading by what their cells hold. */
final class ColumnsByContent {
  private static final int LOOKED_AT = 16;
  private static final int FEWEST = 2;
  private static final double MOST = 0.6;

  private final List<Line.Row> rows;
  private final Map<Integer, ColumnContent> contents = new TreeMap<>();
  private final Map<Integer, Column> chosen = new LinkedHashMap<>();

  private ColumnsByContent(List<Line.Row> rows) {
    this.rows = rows;
  }

  /**
   * A table that is a roadmap by its content.
   *
   * @param heading which column holds what
   * @param index where its first row stands among the lines
   */
  record Found(Heading heading, int index) {}

  /** The table with the most rows that looks like a roadmap. */
  static Optional<Found> in(List<Line> lines) {
    Map<Integer, Integer> starts = new LinkedHashMap<>();
    Map<Integer, List<Line.Row>> tables = new HashMap<>();
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index) instanceof Line.Row row) {
        starts.putIfAbsent(row.table(), index);
        tables.computeIfAbsent(row.table(), none -> new ArrayList<>()).add(row);
      }
    }
    Found best = null;
    int most = 0;
    for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
      List<Line.Row> rows = tables.getOrDefault(start.getKey(), List.of());
      Optional<Heading> heading = rows.size() > most ? heading(rows) : Optional.empty();
      if (heading.isPresent()) {
        best = new Found(heading.get(), start.getValue());
        most = rows.size();
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<Heading> heading(List<Line.Row> table) {
    if (OtherTable.isHeadedBy(table.get(0))) {
      return Optional.empty();
    }
    List<Line.Row> full =
        table.stream()
            .filter(row -> row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 2)
            .limit(LOOKED_AT)
            .toList();
    return full.size() < FEWEST ? Optional.empty() : new ColumnsByContent(full).choose();
  }

  private Optional<Heading> choose() {
    for (Line.Row row : rows) {
      for (Cell cell : row.cells()) {
        if (!cell.isEmpty() && !cell.continued()) {
          contents.computeIfAbsent(cell.column(), none -> new ColumnContent()).add(cell.words());
        }
      }
    }
    take(Column.NUMBER, ColumnContent::numbers, MOST);
    take(Column.DEADLINE, ColumnContent::deadlines, MOST);
    take(Column.TITLE, ColumnContent::activities, 0.3);
    take(Column.RESPONSIBLE, ColumnContent::responsibles, MOST);
    take(Column.RESULT, ColumnContent::results, 0.4);
    boolean roadmap =
        chosen.containsValue(Column.DEADLINE)
            && chosen.containsValue(Column.TITLE)
            && chosen.containsValue(Column.RESPONSIBLE);
    return roadmap ? Optional.of(asHeading()) : Optional.empty();
  }

  private interface Share {
    double of(ColumnContent content);
  }

  private void take(Column column, Share share, double least) {
    int best = -1;
    double most = 0;
    for (Map.Entry<Integer, ColumnContent> entry : contents.entrySet()) {
      // Asking takes long, so a column that is chosen already is not asked again.
      double found = chosen.containsKey(entry.getKey()) ? 0 : share.of(entry.getValue());
      if (found >= least && found > most) {
        best = entry.getKey();
        most = found;
      }
    }
    if (best >= 0) {
      chosen.put(best, column);
    }
  }

  private Heading asHeading() {
    List<Cell> cells = new ArrayList<>();
    Map<Integer, Column> byPlace = new LinkedHashMap<>();
    int width = rows.stream().mapToInt(Line.Row::width).max().orElse(0);
    Set<Integer> starts = new HashSet<>(contents.keySet());
    for (int column = 0; column < width; column++) {
      if (chosen.containsKey(column)) {
        byPlace.put(cells.size(), chosen.getOrDefault(column, Column.TITLE));
      }
      int end = column + 1;
      while (end < width && !starts.contains(end)) {
        end++;
      }
      cells.add(new Cell("", column, end - column, false));
      column = end - 1;
    }
    return Heading.with(cells, byPlace);
  }
}
