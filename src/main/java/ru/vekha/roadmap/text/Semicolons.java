package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.vekha.roadmap.layout.HeadingHint;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Heading;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.wording.CellText;

/** Reads a table whose cells are parted by semicolons; quotation marks hold a cell together. */
final class Semicolons {
  private static final int FEWEST = 3;

  private Semicolons() {}

  /** The lines of the text when such a table is in it. */
  static Optional<List<Line>> in(List<String> text) {
    for (int start = 0; start < text.size(); start++) {
      if (!HeadingHint.in(text.get(start))) {
        continue;
      }
      List<Cell> heads = cells(text.get(start));
      if (heads.size() >= FEWEST && Heading.of(new Line.Row(0, heads)).isPresent()) {
        List<Line> lines = new ArrayList<>();
        text.subList(0, start).forEach(words -> lines.add(new Line.Text(CellText.clean(words))));
        add(text.subList(start, text.size()), heads.size(), lines);
        return Optional.of(lines);
      }
    }
    return Optional.empty();
  }

  private static void add(List<String> text, int columns, List<Line> lines) {
    StringBuilder open = new StringBuilder();
    for (String words : text) {
      open.append(open.isEmpty() ? "" : "\n").append(words);
      boolean quoted = open.chars().filter(sign -> sign == '"').count() % 2 == 1;
      if (quoted && open.length() < 4_000) {
        continue;
      }
      List<Cell> cells = cells(open.toString());
      lines.add(
          cells.size() * 2 > columns
              ? new Line.Row(0, cells)
              : new Line.Text(CellText.clean(open.toString())));
      open.setLength(0);
    }
    if (!open.isEmpty()) {
      lines.add(new Line.Text(CellText.clean(open.toString())));
    }
  }

  private static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean quoted = false;
    for (char sign : line.toCharArray()) {
      if (sign == '"') {
        quoted = !quoted;
      }
      if (sign == ';' && !quoted) {
        cells.add(cell(words.toString(), cells.size()));
        words.setLength(0);
      } else {
        words.append(sign);
      }
    }
    cells.add(cell(words.toString(), cells.size()));
    return cells;
  }

  private static Cell cell(String raw, int column) {
    String words = raw.strip();
    boolean enclosed = words.length() > 1 && words.startsWith("\"") && words.endsWith("\"");
    String plain = enclosed ? words.substring(1, words.length() - 1).replace("\"\"", "\"") : words;
    return new Cell(plain.lines().map(CellText::clean).toList(), column, 1, false);
  }
}
