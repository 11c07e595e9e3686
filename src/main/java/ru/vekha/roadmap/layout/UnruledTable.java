package ru.vekha.roadmap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Line;

/**
 * A table without ruling lines: its columns are known by their places, its rows by their starts.
 */
final class UnruledTable {
  private static final double NUMBERS = 0.6;

  private final int table;
  private final double gap;
  private final ColumnHeads heads;
  private final List<PlacedLine> body;
  private final Gutters gutters;
  private final RowStarts starts;
  private final Paragraphs paragraphs;
  private final double[] widths;

  UnruledTable(
      int table,
      ColumnHeads heads,
      List<ColumnHeads> moved,
      List<PlacedLine> body,
      double gap,
      Hyphenation hyphenation) {
    this.table = table;
    this.gap = gap;
    this.heads = heads;
    this.body = body;
    paragraphs = new Paragraphs(hyphenation);
    gutters = gutters(heads, moved);
    starts = new RowStarts(gutters, isNumbered());
    widths = new double[gutters.columns()];
    for (PlacedLine line : body) {
      if (!gutters.isCrossedBy(line, gap)) {
        for (int column = 0; column < widths.length; column++) {
          int at = column;
          part(line, column)
              .ifPresent(part -> widths[at] = Math.max(widths[at], part.right() - part.left()));
        }
      }
    }
  }

  // A page may have its columns at other places than the page before.
  private Gutters gutters(ColumnHeads heads, List<ColumnHeads> moved) {
    List<PlacedLine> wide = body.stream().filter(line -> line.runs(gap).size() > 1).toList();
    int[] next = {0};
    Gutters all = Gutters.between(heads.heads(), above(wide, next, end(moved, 0)));
    for (int page = 0; page < moved.size(); page++) {
      List<PlacedLine> lines = above(wide, next, end(moved, page + 1));
      all.with(moved.get(page).baseline(), Gutters.between(moved.get(page).heads(), lines));
    }
    return all;
  }

  private static double end(List<ColumnHeads> moved, int page) {
    return page < moved.size() ? moved.get(page).baseline() : Double.POSITIVE_INFINITY;
  }

  // The lines from the next one on that stand above the end.
  private static List<PlacedLine> above(List<PlacedLine> lines, int[] next, double end) {
    int from = next[0];
    while (next[0] < lines.size() && lines.get(next[0]).baseline() < end) {
      next[0]++;
    }
    return lines.subList(from, next[0]);
  }

  private boolean isNumbered() {
    if (heads.isNumbered()) {
      return true;
    }
    List<PlacedLine> first = body.stream().flatMap(line -> part(line, 0).stream()).toList();
    RowStarts numbers = new RowStarts(gutters, true);
    return !first.isEmpty()
        && first.stream().filter(numbers::isNumber).count() >= first.size() * NUMBERS;
  }

  /** The heading, the rows and the lines of text between them. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    List<Cell> headings = new ArrayList<>();
    for (ColumnHeads.Head head : heads.heads()) {
      headings.add(Cell.at(headings.size(), head.text()));
    }
    lines.add(new Line.Row(table, headings));
    List<PlacedLine> open = new ArrayList<>();
    List<PlacedLine> crossing = new ArrayList<>();
    SectionLines sections = new SectionLines(body, gutters, starts);
    for (int index = 0; index < body.size(); index++) {
      PlacedLine line = body.get(index);
      if (gutters.isCrossedBy(line, gap) || sections.isPart(index)) {
        addRows(open, lines);
        crossing.add(line);
      } else {
        addText(crossing, lines);
        open.add(line);
      }
    }
    addRows(open, lines);
    addText(crossing, lines);
    return lines;
  }

  private void addText(List<PlacedLine> crossing, List<Line> lines) {
    if (!crossing.isEmpty()) {
      double width =
          crossing.stream().mapToDouble(line -> line.right() - line.left()).max().orElse(0);
      paragraphs.of(crossing, width).forEach(words -> lines.add(new Line.Text(words)));
      crossing.clear();
    }
  }

  private void addRows(List<PlacedLine> open, List<Line> lines) {
    if (!open.isEmpty()) {
      starts.cut(open).forEach(row -> lines.add(new Line.Row(table, cells(row))));
      open.clear();
    }
  }

  private List<Cell> cells(List<PlacedLine> row) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < gutters.columns(); column++) {
      List<PlacedLine> parts = new ArrayList<>();
      for (PlacedLine line : row) {
        part(line, column).ifPresent(parts::add);
      }
      cells.add(new Cell(paragraphs.of(parts, widths[column]), column, 1, false));
    }
    return cells;
  }

  private Optional<PlacedLine> part(PlacedLine line, int column) {
    List<PlacedWord> words =
        line.words().stream().filter(word -> gutters.columnOf(line, word) == column).toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlacedLine(words, line.baseline(), line.size()));
  }
}
