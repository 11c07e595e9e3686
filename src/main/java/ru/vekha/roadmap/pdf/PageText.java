package ru.vekha.roadmap.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.vekha.roadmap.layout.Hyphenation;
import ru.vekha.roadmap.layout.PlacedLine;
import ru.vekha.roadmap.layout.PlacedTables;
import ru.vekha.roadmap.layout.PlacedWord;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.wording.CellText;

/** The words beside ruled tables: a table without ruling lines, or plain paragraphs. */
final class PageText {
  // In heights of the letters.
  private static final double BETWEEN_COLUMNS = 0.7;
  private static final double BETWEEN_BLOCKS = 2.5;
  private static final double TIGHT = 1.6;
  private static final double SAME_SIDE = 0.7;

  private static final double INDENT = 6;
  private static final double SLACK = 0.4;

  private final Hyphenation hyphenation;
  private final double left;
  private final double right;

  /** The text between these sides of the page. */
  PageText(Hyphenation hyphenation, double left, double right) {
    this.hyphenation = hyphenation;
    this.left = left;
    this.right = right;
  }

  /** The lines of the text; a table found in it gets this number. */
  List<Line> lines(List<PlacedLine> placed, int table) {
    double size =
        placed.stream()
            .mapToDouble(PlacedLine::size)
            .sorted()
            .skip(placed.size() / 2)
            .findFirst()
            .orElse(1);
    Optional<PlacedTables.Found> found =
        PlacedTables.in(placed, size * BETWEEN_COLUMNS, table, hyphenation);
    List<Line> lines = new ArrayList<>();
    addText(placed.subList(0, found.map(PlacedTables.Found::above).orElse(placed.size())), lines);
    found.ifPresent(rows -> lines.addAll(rows.rows()));
    return lines;
  }

  // Blocks side by side, such as two signatures, are read one after the other.
  private void addText(List<PlacedLine> placed, List<Line> lines) {
    List<List<PlacedLine>> columns = new ArrayList<>();
    for (PlacedLine line : placed) {
      List<PlacedLine> runs = line.runs(line.size() * BETWEEN_BLOCKS);
      if (runs.size() != columns.size() || runs.size() > 1 && !isBelow(columns, runs)) {
        columns.forEach(block -> addParagraphs(block, lines));
        columns.clear();
        runs.forEach(run -> columns.add(new ArrayList<>()));
      }
      for (int column = 0; column < runs.size(); column++) {
        columns.get(column).add(runs.get(column));
      }
    }
    columns.forEach(block -> addParagraphs(block, lines));
  }

  private static boolean isBelow(List<List<PlacedLine>> columns, List<PlacedLine> runs) {
    for (int column = 0; column < runs.size(); column++) {
      List<PlacedLine> block = columns.get(column);
      PlacedLine last = block.get(block.size() - 1);
      PlacedLine run = runs.get(column);
      boolean under = run.left() < last.right() && last.left() < run.right();
      if (!under || run.baseline() - last.baseline() > TIGHT * run.size()) {
        return false;
      }
    }
    return true;
  }

  private void addParagraphs(List<PlacedLine> lines, List<Line> into) {
    int start = 0;
    for (int index = 1; index <= lines.size(); index++) {
      if (index == lines.size() || !goesOn(lines.get(index - 1), lines.get(index))) {
        String words = "";
        for (PlacedLine line : lines.subList(start, index)) {
          words = hyphenation.join(words, line.text());
        }
        into.add(new Line.Text(CellText.clean(words)));
        start = index;
      }
    }
    into.add(new Line.Text(""));
  }

  // A line goes on where its right side has no room; centred lines stay as they are.
  private boolean goesOn(PlacedLine line, PlacedLine next) {
    if (next.baseline() - line.baseline() > TIGHT * Math.max(line.size(), next.size())
        || Math.abs(line.size() - next.size()) > 1) {
      return false;
    }
    double indent = line.left() - next.left();
    boolean sameLeft = indent > -SAME_SIDE * line.size() && indent < line.size() * INDENT;
    PlacedWord word = next.words().get(0);
    double room = right - line.right();
    return sameLeft
        && next.left() - left < line.size() * INDENT
        && room < word.right() - word.left() + line.size() * SLACK;
  }
}
