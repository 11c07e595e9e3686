package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.CellText;

/** The heading row of a roadmap's table: which column is where, in whatever order. */
public final class Heading {
  private final Map<Cell, Column> columns;
  private final List<Cell> cells;

  private Heading(List<Cell> cells, Map<Cell, Column> columns) {
    this.cells = cells;
    this.columns = columns;
  }

  /** The heading when the row names the activity and its deadline or who answers for it. */
  public static Optional<Heading> of(Line.Row row) {
    Map<Cell, Column> found = new LinkedHashMap<>();
    Set<Column> known = EnumSet.noneOf(Column.class);
    for (Cell cell : row.cells()) {
      Column.of(cell.words())
          .filter(column -> column == Column.RESULT || !known.contains(column))
          .ifPresent(
              column -> {
                known.add(column);
                found.put(cell, column);
              });
    }
    boolean roadmap =
        known.contains(Column.TITLE)
            && (known.contains(Column.DEADLINE) || known.contains(Column.RESPONSIBLE));
    if (!roadmap) {
      return Optional.empty();
    }
    Cell first = row.cells().get(0);
    if (!known.contains(Column.NUMBER) && first.isEmpty()) {
      found.put(first, Column.NUMBER);
    }
    return Optional.of(new Heading(row.cells(), found));
  }

  /** How many cells the heading has. */
  public int size() {
    return cells.size();
  }

  boolean has(Column column) {
    return columns.containsValue(column);
  }

  /** Headings that say nothing a roadmap uses, such as «Примечание». */
  List<String> unused() {
    return cells.stream()
        .filter(cell -> !columns.containsKey(cell))
        .map(Cell::words)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** The row's words by column; what stands beyond the last heading belongs to the last column. */
  RowWords read(Line.Row row) {
    Map<Column, String> words = new EnumMap<>(Column.class);
    Map<Column, List<String>> lines = new EnumMap<>(Column.class);
    Set<Column> continued = EnumSet.noneOf(Column.class);
    boolean sameShape = row.cells().size() == cells.size();
    for (int place = 0; place < row.cells().size(); place++) {
      Cell cell = row.cells().get(place);
      Cell head = sameShape ? cells.get(place) : headOver(cell);
      @Nullable Column column = columns.get(head);
      if (column == null || cell.isEmpty()) {
        continue;
      }
      if (cell.continued()) {
        continued.add(column);
      } else {
        words.merge(column, cell.words(), CellText::join);
        lines.computeIfAbsent(column, none -> new ArrayList<>()).addAll(cell.paragraphs());
      }
    }
    return new RowWords(words, lines, continued);
  }

  private Cell headOver(Cell cell) {
    Cell best = cells.get(cells.size() - 1);
    int overlap = 0;
    for (Cell head : cells) {
      if (head.overlap(cell) > overlap) {
        overlap = head.overlap(cell);
        best = head;
      }
    }
    return best;
  }

  /** Whether one cell of the row holds all its words and lies under the whole heading. */
  boolean isCoveredByOneCell(Line.Row row) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    return filled.size() == 1
        && !filled.get(0).continued()
        && filled.get(0).span() > 1
        && Stream.of(Column.TITLE, Column.DEADLINE, Column.RESPONSIBLE, Column.RESULT)
            .filter(this::has)
            .allMatch(column -> overlaps(filled.get(0), column));
  }

  private boolean overlaps(Cell cell, Column column) {
    return columns.entrySet().stream()
        .anyMatch(entry -> entry.getValue() == column && entry.getKey().overlap(cell) > 0);
  }
}
