package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.vekha.roadmap.layout.HeadingHint;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Column;
import ru.vekha.roadmap.table.Heading;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.wording.CellText;
import ru.vekha.roadmap.wording.ItemNumber;

/**
 * Reads a table that was copied from a legal site: each cell on a line of its own with a bar at its
 * end, an empty cell as a bar alone.
 */
final class ClosedCells {
  private static final Pattern BAR = Pattern.compile("[|│┃║¦]");
  private static final Pattern CELL = Pattern.compile("[^|│┃║¦]*[|│┃║¦]\\s*");
  private static final int MOST_COLUMNS = 12;
  private static final int FEWEST_COLUMNS = 3;

  private final List<Line> lines = new ArrayList<>();
  private final List<List<String>> row = new ArrayList<>();
  private final int columns;
  private final boolean numbered;
  private List<String> cell = new ArrayList<>();

  private ClosedCells(Heading heading) {
    columns = heading.size();
    numbered = heading.column(0).filter(Column.NUMBER::equals).isPresent();
  }

  /** The lines of the text when such a table is in it. */
  static Optional<List<Line>> in(List<String> text) {
    for (int start = 0; start < text.size(); start++) {
      int end = endOfCells(text, start);
      Optional<Heading> heading = heading(text.subList(start, end));
      if (heading.isPresent()) {
        ClosedCells table = new ClosedCells(heading.get());
        text.subList(0, start).forEach(words -> table.lines.add(text(words)));
        text.subList(start, text.size()).forEach(table::read);
        table.close();
        return Optional.of(table.lines);
      }
      start = Math.max(start, end - 1);
    }
    return Optional.empty();
  }

  private static int endOfCells(List<String> text, int start) {
    int end = start;
    while (end < text.size() && CELL.matcher(text.get(end)).matches()) {
      end++;
    }
    return end;
  }

  /** The most of these cells that name columns and have their own number or words below. */
  private static Optional<Heading> heading(List<String> cells) {
    List<String> names =
        cells.stream()
            .limit(MOST_COLUMNS)
            .map(line -> clean(line))
            .takeWhile(ClosedCells::names)
            .toList();
    if (names.size() < FEWEST_COLUMNS || names.stream().noneMatch(HeadingHint::in)) {
      return Optional.empty();
    }
    return Heading.of(new Line.Row(0, row(names)));
  }

  private static boolean names(String words) {
    return !words.isEmpty() && !Character.isDigit(words.charAt(0));
  }

  private void read(String line) {
    String[] parts = BAR.split(line, -1);
    if (parts.length == 1) {
      readWithoutBar(CellText.clean(line));
      return;
    }
    for (int part = 0; part < parts.length; part++) {
      String words = CellText.clean(parts[part]);
      boolean closed = part + 1 < parts.length;
      if (!words.isEmpty()) {
        cell.add(words);
      }
      if (closed) {
        closeCell();
      }
    }
  }

  /** A line more of an open cell; between two rows it is text. */
  private void readWithoutBar(String words) {
    if (row.isEmpty() && cell.isEmpty()) {
      lines.add(new Line.Text(words));
    } else if (!words.isEmpty()) {
      cell.add(words);
    }
  }

  private void closeCell() {
    List<String> closed = cell;
    cell = new ArrayList<>();
    boolean underSection = row.size() == 1 && !row.get(0).isEmpty() && !isNumber(row.get(0));
    if (numbered && underSection && isNumber(closed)) {
      close();
    }
    row.add(closed);
    if (row.size() == columns) {
      close();
    }
  }

  // A row of one cell is a section's heading that was not closed by bars for the others.
  private void close() {
    if (row.isEmpty() && cell.isEmpty()) {
      return;
    }
    if (!cell.isEmpty()) {
      row.add(cell);
      cell = new ArrayList<>();
    }
    boolean across =
        row.stream().filter(words -> !words.isEmpty()).count() == 1 && !row.get(0).isEmpty();
    List<Cell> cells = new ArrayList<>();
    for (List<String> words : row) {
      if (!across || cells.isEmpty()) {
        cells.add(new Cell(words, cells.size(), across ? columns : 1, false));
      }
    }
    lines.add(new Line.Row(0, cells));
    row.clear();
  }

  private static boolean isNumber(List<String> words) {
    return words.size() == 1 && ItemNumber.of(words.get(0)).isPresent();
  }

  private static List<Cell> row(List<String> words) {
    List<Cell> cells = new ArrayList<>();
    words.forEach(each -> cells.add(Cell.at(cells.size(), each)));
    return cells;
  }

  private static Line text(String words) {
    return new Line.Text(CellText.clean(words));
  }

  private static String clean(String line) {
    return CellText.clean(BAR.matcher(line).replaceAll(""));
  }
}
