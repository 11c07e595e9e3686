package ru.vekha.roadmap.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.layout.Hyphenation;
import ru.vekha.roadmap.layout.Paragraphs;
import ru.vekha.roadmap.layout.PlacedLine;
import ru.vekha.roadmap.pdf.RuledTable.PageCell;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Line;

/** A ruled table that may go on over several pages; its columns are those of all its pages. */
final class TableOverPages {
  private static final double SAME_SIDE = 5.0;
  private static final double MARGIN = 40.0;
  private static final int HEADING_ROWS = 3;

  private final int table;
  private final List<Double> sides = new ArrayList<>();
  private final double left;
  private double padding = Double.MAX_VALUE;
  private final List<String> headings = new ArrayList<>();
  private final List<PagePart.Table> parts = new ArrayList<>();
  private @Nullable Set<Integer> cutting;

  TableOverPages(int table, PagePart.Table first) {
    this.table = table;
    left = first.sides()[0];
    add(first);
    first.rows().stream().limit(HEADING_ROWS).map(TableOverPages::words).forEach(headings::add);
  }

  /** Whether the table on a later page has the same columns, perhaps moved with the margin. */
  boolean goesOnAs(PagePart.Table part) {
    double shift = part.sides()[0] - left;
    double right = part.sides()[part.sides().length - 1] - shift;
    if (Math.abs(shift) > MARGIN || Math.abs(right - sides.get(sides.size() - 1)) > SAME_SIDE * 2) {
      return false;
    }
    long known = 0;
    for (double side : part.sides()) {
      known +=
          sides.get(nearest(side - shift)) - (side - shift) > -SAME_SIDE
                  && sides.get(nearest(side - shift)) - (side - shift) < SAME_SIDE
              ? 1
              : 0;
    }
    return known * 3 >= part.sides().length * 2L;
  }

  /** Learns the columns of a further page. */
  void add(PagePart.Table part) {
    parts.add(part);
    double shift = part.sides()[0] - left;
    for (double side : part.sides()) {
      double at = side - shift;
      if (sides.isEmpty() || Math.abs(sides.get(nearest(at)) - at) > SAME_SIDE) {
        sides.add(at);
        sides.sort(null);
      }
    }
    for (List<PageCell> row : part.rows()) {
      for (PageCell cell : row) {
        for (PlacedLine line : cell.lines()) {
          double indent = line.left() - cell.left();
          padding = indent > 0 ? Math.min(padding, indent) : padding;
        }
      }
    }
  }

  /** The rows of a page without the heading repeated on it. */
  List<Line.Row> rows(PagePart.Table part, boolean goesOn, Hyphenation hyphenation) {
    double shift = part.sides()[0] - left;
    int start = 0;
    while (goesOn
        && start < Math.min(part.rows().size(), headings.size())
        && words(part.rows().get(start)).equals(headings.get(start))) {
      start++;
    }
    List<Line.Row> rows = new ArrayList<>();
    for (int index = start; index < part.rows().size(); index++) {
      List<Cell> cells = new ArrayList<>();
      for (PageCell cell : part.rows().get(index)) {
        boolean cut = goesOn && index == start && isCut(cell, part);
        cells.add(cell(cell, shift, cut, hyphenation));
      }
      rows.add(new Line.Row(table, cells));
    }
    return rows;
  }

  // A merged cell that a page break has cut is empty below the break: it takes several rows there,
  // or did so above.
  private boolean isCut(PageCell cell, PagePart.Table part) {
    int page = parts.indexOf(part);
    if (!cell.lines().isEmpty() || page == 0) {
      return false;
    }
    PagePart.Table before = parts.get(page - 1);
    List<PageCell> last = before.rows().get(before.rows().size() - 1);
    double shift = before.sides()[0] - part.sides()[0];
    return cell.rows() > 1
        || last.stream()
            .anyMatch(
                above ->
                    above.continued() && Math.abs(above.left() - shift - cell.left()) <= SAME_SIDE);
  }

  private Cell cell(PageCell cell, double shift, boolean cut, Hyphenation hyphenation) {
    int column = nearest(cell.left() - shift);
    int span = Math.max(1, nearest(cell.right() - shift) - column);
    boolean narrow = cutting(hyphenation).contains(column);
    List<String> words = new Paragraphs(hyphenation).of(cell.lines(), width(cell), narrow);
    return new Cell(words, column, span, cell.continued() || cut);
  }

  private double width(PageCell cell) {
    return cell.right() - cell.left() - 2 * Math.min(padding, SAME_SIDE * 2);
  }

  // The columns too narrow for some of their words, once all pages are known.
  private Set<Integer> cutting(Hyphenation hyphenation) {
    Set<Integer> known = cutting;
    if (known != null) {
      return known;
    }
    Set<Integer> found = new HashSet<>();
    Paragraphs paragraphs = new Paragraphs(hyphenation);
    for (PagePart.Table part : parts) {
      double shift = part.sides()[0] - left;
      part.rows().stream()
          .flatMap(List::stream)
          .filter(cell -> paragraphs.cutsWord(cell.lines(), width(cell)))
          .forEach(cell -> found.add(nearest(cell.left() - shift)));
    }
    cutting = found;
    return found;
  }

  private int nearest(double at) {
    int best = 0;
    for (int index = 1; index < sides.size(); index++) {
      if (Math.abs(sides.get(index) - at) < Math.abs(sides.get(best) - at)) {
        best = index;
      }
    }
    return best;
  }

  private static String words(List<PageCell> row) {
    return row.stream()
        .flatMap(cell -> cell.lines().stream())
        .map(PlacedLine::text)
        .collect(Collectors.joining(" "));
  }
}
