package ru.vekha.roadmap.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Column;
import ru.vekha.roadmap.table.Heading;
import ru.vekha.roadmap.table.Line;

/**
 * The heading of a table without ruling lines: words that stand above each other over several lines
 * make one column's heading.
 *
 * @param first the line at which it begins
 * @param last the line at which it ends
 * @param baseline where its last line stands
 * @param heads the headings from left to right
 */
record ColumnHeads(int first, int last, double baseline, List<Head> heads) {
  private static final int LINES = 6;
  private static final int TRIES = 200;
  private static final int COLUMNS_MOST = 20;
  private static final double TIGHT = 1.6;

  /** The words of one column's heading and their place. */
  record Head(String text, double left, double right) {

    boolean overlaps(PlacedLine run) {
      return run.left() < right && left < run.right();
    }

    Head with(PlacedLine run, boolean below) {
      return new Head(
          below ? text + " " + run.text() : run.text() + " " + text,
          Math.min(left, run.left()),
          Math.max(right, run.right()));
    }

    double middle() {
      return (left + right) / 2;
    }
  }

  /**
   * The first heading of a roadmap's table from this line on.
   *
   * @param gap the widest gap between words of one cell
   */
  static Optional<ColumnHeads> find(List<PlacedLine> lines, int from, double gap) {
    int tries = 0;
    for (int last = from; last < lines.size() && tries < TRIES; last++) {
      if (!hasHint(lines, from, last)) {
        continue;
      }
      tries++;
      for (int first = last; first >= Math.max(from, last - LINES + 1); first--) {
        List<Head> heads = heads(lines.subList(first, last + 1), gap);
        if (isHeading(heads)) {
          return Optional.of(
              new ColumnHeads(first, last, lines.get(last).baseline(), heads)
                  .widened(lines, from, gap));
        }
      }
    }
    return Optional.empty();
  }

  /** The same heading printed again from this line on. */
  Optional<ColumnHeads> again(List<PlacedLine> lines, int from, double gap) {
    int end = from + last - first;
    List<Head> again = heads(lines.subList(from, end + 1), gap);
    return again.size() == heads.size()
        ? Optional.of(new ColumnHeads(from, end, lines.get(end).baseline(), again))
        : Optional.empty();
  }

  /** Whether a column stands elsewhere than under the other heading. */
  boolean isMovedFrom(ColumnHeads other, double gap) {
    return IntStream.range(0, heads.size())
        .anyMatch(
            column ->
                Math.abs(heads.get(column).left() - other.heads.get(column).left()) > gap / 2);
  }

  private static boolean hasHint(List<PlacedLine> lines, int from, int last) {
    for (int line = last; line >= Math.max(from, last - LINES + 1); line--) {
      if (HeadingHint.in(lines.get(line).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeading(List<Head> heads) {
    return heading(heads).isPresent();
  }

  /** Whether the first column holds the numbers of the rows. */
  boolean isNumbered() {
    return heading(heads)
        .flatMap(heading -> heading.column(0))
        .filter(Column.NUMBER::equals)
        .isPresent();
  }

  private static Optional<Heading> heading(List<Head> heads) {
    if (heads.size() < 3 || heads.size() > COLUMNS_MOST) {
      return Optional.empty();
    }
    List<Cell> cells =
        IntStream.range(0, heads.size())
            .mapToObj(column -> Cell.at(column, heads.get(column).text()))
            .collect(Collectors.toList());
    return Heading.of(new Line.Row(0, cells));
  }

  private static List<Head> heads(List<PlacedLine> lines, double gap) {
    List<Head> heads = new ArrayList<>();
    for (PlacedLine line : lines) {
      for (PlacedLine run : line.runs(gap)) {
        add(run, heads);
      }
    }
    heads.sort(Comparator.comparingDouble(Head::left));
    return heads;
  }

  private static void add(PlacedLine run, List<Head> heads) {
    Head head = new Head(run.text(), run.left(), run.right());
    for (int index = heads.size() - 1; index >= 0; index--) {
      Head other = heads.get(index);
      if (other.overlaps(run)) {
        heads.remove(index);
        head =
            new Head(
                other.text() + " " + head.text(),
                Math.min(other.left(), head.left()),
                Math.max(other.right(), head.right()));
      }
    }
    heads.add(head);
  }

  // The first lines found name the columns; a heading may begin above and end below them.
  private ColumnHeads widened(List<PlacedLine> lines, int from, double gap) {
    ColumnHeads wide = this;
    while (wide.first > from) {
      Optional<List<Head>> more = wide.taking(lines, wide.first - 1, gap, false);
      if (more.isEmpty()) {
        break;
      }
      wide = new ColumnHeads(wide.first - 1, wide.last, wide.baseline, more.get());
    }
    while (wide.last + 1 < lines.size()) {
      Optional<List<Head>> more = wide.taking(lines, wide.last + 1, gap, true);
      if (more.isEmpty()) {
        break;
      }
      wide =
          new ColumnHeads(
              wide.first, wide.last + 1, lines.get(wide.last + 1).baseline(), more.get());
    }
    return wide;
  }

  private Optional<List<Head>> taking(
      List<PlacedLine> lines, int index, double gap, boolean below) {
    PlacedLine line = lines.get(index);
    double distance =
        below
            ? line.baseline() - lines.get(last).baseline()
            : lines.get(first).baseline() - line.baseline();
    if (distance > TIGHT * line.size()) {
      return Optional.empty();
    }
    List<Head> widened = new ArrayList<>(heads);
    for (PlacedLine run : line.runs(gap)) {
      List<Integer> under =
          IntStream.range(0, heads.size())
              .filter(column -> heads.get(column).overlaps(run))
              .boxed()
              .toList();
      if (under.size() != 1 || !goesOn(heads.get(under.get(0)), run, below)) {
        return Optional.empty();
      }
      widened.set(under.get(0), heads.get(under.get(0)).with(run, below));
    }
    return Optional.of(widened);
  }

  private static boolean goesOn(Head head, PlacedLine run, boolean below) {
    String later = below ? run.text() : head.text();
    String earlier = below ? head.text() : run.text();
    char initial = later.charAt(0);
    return Character.isLowerCase(initial)
        || initial == '('
        || !Character.isDigit(initial) && earlier.matches(".*[-.,/(]");
  }
}
