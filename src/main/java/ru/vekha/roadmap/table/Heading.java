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
    return of(row.cells());
  }

  static Optional<Heading> of(List<Cell> cells) {
    Map<Integer, Column> chosen = ColumnChoice.of(cells.stream().map(Cell::words).toList());
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Heading heading = with(cells, chosen);
    Cell first = cells.get(0);
    return Optional.of(
        !heading.has(Column.NUMBER) && first.isEmpty()
            ? heading.naming(first, Column.NUMBER)
            : heading);
  }

  static Heading with(List<Cell> cells, Map<Integer, Column> chosen) {
    Map<Cell, Column> columns = new LinkedHashMap<>();
    chosen.forEach((place, column) -> columns.put(cells.get(place), column));
    return new Heading(cells, columns);
  }

  /** The same heading in which the cell names the column as well. */
  Heading naming(Cell cell, Column column) {
    Map<Cell, Column> more = new LinkedHashMap<>(columns);
    more.put(cell, column);
    return new Heading(cells, more);
  }

  /** The same heading with a column of numbers before all others, which has no words of its own. */
  Heading behindNumbers() {
    Cell number = Cell.at(0, "");
    List<Cell> moved = new ArrayList<>(List.of(number));
    Map<Cell, Column> movedColumns = new LinkedHashMap<>();
    movedColumns.put(number, Column.NUMBER);
    for (Cell cell : cells) {
      Cell behind = new Cell(cell.paragraphs(), cell.column() + 1, cell.span(), cell.continued());
      moved.add(behind);
      @Nullable Column column = columns.get(cell);
      if (column != null) {
        movedColumns.put(behind, column);
      }
    }
    return new Heading(moved, movedColumns);
  }

  /** How many cells the heading has. */
  public int size() {
    return cells.size();
  }

  /** What the cell at this place of the heading names; nothing when a roadmap does not use it. */
  public Optional<Column> column(int place) {
    return Optional.ofNullable(columns.get(cells.get(place)));
  }

  List<Cell> cells() {
    return cells;
  }

  boolean has(Column column) {
    return columns.containsValue(column);
  }

  /** The columns that the table has. */
  Set<Column> columns() {
    Set<Column> found = EnumSet.copyOf(columns.values());
    if (found.contains(Column.START)) {
      found.add(Column.DEADLINE);
    }
    return found;
  }

  boolean isNamed(Cell cell) {
    return columns.containsKey(cell);
  }

  /** Headings that say nothing a roadmap uses, such as «Примечание». */
  List<String> unused() {
    return cells.stream()
        .filter(cell -> !columns.containsKey(cell))
        .map(Cell::words)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** Whether the row prints this heading again, as at the top of a page. */
  boolean isRepeatedBy(Line.Row row) {
    List<String> printed = row.cells().stream().map(Cell::words).map(Heading::letters).toList();
    long same =
        cells.stream()
            .map(cell -> letters(cell.words()))
            .filter(words -> !words.isEmpty() && printed.contains(words))
            .count();
    long all = cells.stream().filter(cell -> !letters(cell.words()).isEmpty()).count();
    return same > 1 && same * 3 >= all * 2;
  }

  private static String letters(String words) {
    return HeadingWords.squeezed(words);
  }

  /** The row's cells by column; what stands beyond the last heading belongs to the last column. */
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
    return new RowWords(words, lines, continued).withTerm();
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
