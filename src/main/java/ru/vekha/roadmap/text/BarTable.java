package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.vekha.roadmap.layout.Hyphenation;
import ru.vekha.roadmap.layout.Paragraphs;
import ru.vekha.roadmap.layout.PlacedLine;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.wording.CellText;

/** Reads tables drawn with bars and rules of signs; between two rules a row takes several lines. */
final class BarTable {
  // «├────┼────┤», «+----+----+», «|====|====|»
  private static final Pattern RULE =
      Pattern.compile("\\s*[+|\u2500-\u257F]+[-=_+|\u2500-\u257F\\s]*");
  // An empty line of bars is no rule.
  private static final Pattern DRAWN = Pattern.compile("[-=_\u2500\u2501\u2550]{2}");
  private static final Pattern BAR = Pattern.compile("[|│┃║]");
  private static final Pattern STARTS_WITH_BAR = Pattern.compile("\\s*[|│┃║].*");
  private static final int ENOUGH = 3;

  private final List<Line> lines = new ArrayList<>();
  private final Paragraphs paragraphs;
  private final List<List<PlacedLine>> open = new ArrayList<>();
  private int line;
  private int width;

  private BarTable(Hyphenation hyphenation) {
    paragraphs = new Paragraphs(hyphenation);
  }

  /** The lines of the text when such a table is in it. */
  static Optional<List<Line>> in(List<String> text) {
    long rules = text.stream().filter(BarTable::isRule).count();
    long bars = text.stream().filter(words -> STARTS_WITH_BAR.matcher(words).matches()).count();
    if (rules < ENOUGH || bars < ENOUGH || bars > rules * 12) {
      return Optional.empty();
    }
    Hyphenation hyphenation = new Hyphenation();
    text.forEach(words -> hyphenation.learn(BAR.matcher(words).replaceAll(" ")));
    BarTable table = new BarTable(hyphenation);
    text.forEach(table::read);
    table.close();
    return Optional.of(table.lines);
  }

  private static boolean isRule(String words) {
    return words.strip().length() > 4
        && RULE.matcher(words).matches()
        && DRAWN.matcher(words).find();
  }

  private void read(String words) {
    line++;
    if (isRule(words)) {
      close();
    } else if (STARTS_WITH_BAR.matcher(words).matches()) {
      readRow(words.strip());
    } else {
      close();
      lines.add(new Line.Text(CellText.clean(words)));
    }
  }

  private void readRow(String words) {
    String inner =
        BAR.matcher(words.substring(words.length() - 1)).matches() && words.length() > 1
            ? words.substring(1, words.length() - 1)
            : words.substring(1);
    String[] parts = BAR.split(inner, -1);
    if (!open.isEmpty() && open.size() != parts.length) {
      close();
    }
    while (open.size() < parts.length) {
      open.add(new ArrayList<>());
    }
    for (int column = 0; column < parts.length; column++) {
      SpacedColumns.placed(parts[column], line).ifPresent(open.get(column)::add);
    }
  }

  // A row of fewer cells than the table lies across it.
  private void close() {
    if (open.isEmpty()) {
      return;
    }
    width = Math.max(width, open.size());
    List<Cell> cells = new ArrayList<>();
    for (List<PlacedLine> cell : open) {
      double wide = cell.stream().mapToDouble(part -> part.right() - part.left()).max().orElse(0);
      boolean across = open.size() == 1 && width > 1;
      cells.add(new Cell(paragraphs.of(cell, wide), cells.size(), across ? width : 1, false));
    }
    lines.add(new Line.Row(0, cells));
    open.clear();
  }
}
