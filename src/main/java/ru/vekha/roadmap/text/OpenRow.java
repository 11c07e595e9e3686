package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Line;

/** A row of a text that may still go on in the lines below, for its cells hold line breaks. */
final class OpenRow {
  private static final Pattern UNFINISHED = Pattern.compile(".*[,;:]|.*\\s[-–—]|.*\\p{L}-");
  private static final Pattern LISTED = Pattern.compile("[-–—•·▪●*]\\s?\\S.*");
  // «2) список участников»
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})\\).*");

  private final int table;
  private final boolean section;
  private final List<List<String>> cells = new ArrayList<>();

  OpenRow(int table, TextLine line) {
    this.table = table;
    section = line.inRow() && line.cells().size() == 1;
    line.cells().forEach(this::addCell);
  }

  private void addCell(String words) {
    cells.add(new ArrayList<>(List.of(words)));
  }

  /** Whether it began as a row of one cell, which heads a section. */
  boolean isSection() {
    return section;
  }

  int size() {
    return cells.size();
  }

  /** The first cell of the line goes on with the last of the row, the others follow it. */
  void add(TextLine line) {
    lastCell().add(line.first());
    line.cells().stream().skip(1).forEach(this::addCell);
  }

  private List<String> lastCell() {
    return cells.get(cells.size() - 1);
  }

  /** Whether a line right below can only be more of the last cell, though the row is complete. */
  boolean isContinuedBy(String words) {
    String above = lastCell().get(lastCell().size() - 1);
    return Character.isLowerCase(words.charAt(0))
        || isListed(words)
        || UNFINISHED.matcher(above).matches()
        || ordinal(words) > 1 && ordinal(words) == ordinal(above) + 1;
  }

  static boolean isListed(String words) {
    return LISTED.matcher(words).matches();
  }

  private static int ordinal(String words) {
    Matcher matcher = ORDINAL.matcher(words);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  Line.Row closed() {
    List<Cell> closed = new ArrayList<>();
    for (List<String> words : cells) {
      closed.add(new Cell(withoutMarks(words), closed.size(), 1, false));
    }
    return new Line.Row(table, closed);
  }

  // A spreadsheet puts a cell of several lines into quotation marks and doubles those inside.
  private static List<String> withoutMarks(List<String> words) {
    int last = words.size() - 1;
    boolean marked = last > 0 && words.get(0).startsWith("\"") && words.get(last).endsWith("\"");
    if (!marked) {
      return words;
    }
    List<String> plain = new ArrayList<>(words);
    plain.set(0, plain.get(0).substring(1));
    plain.set(last, plain.get(last).substring(0, plain.get(last).length() - 1));
    plain.replaceAll(line -> line.replace("\"\"", "\"").strip());
    return plain;
  }
}
