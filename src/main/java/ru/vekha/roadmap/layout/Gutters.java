package ru.vekha.roadmap.layout;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The empty strips between the columns of a table without ruling lines. */
final class Gutters {
  private static final int MOST_BINS = 20_000;
  private static final double EDGE = 0.5;

  // By the baseline from which on they hold.
  private final NavigableMap<Double, double[]> places = new TreeMap<>();
  private final int columns;

  private Gutters(double[] places) {
    this.places.put(Double.NEGATIVE_INFINITY, places);
    columns = places.length + 1;
  }

  /** From this baseline on the columns stand as there, up to the next such place. */
  Gutters with(double baseline, Gutters there) {
    places.put(baseline, there.places.get(Double.NEGATIVE_INFINITY));
    return this;
  }

  private double[] at(PlacedLine line) {
    return places.floorEntry(line.baseline()).getValue();
  }

  /** Between the middles of two headings the columns part where the fewest words stand. */
  static Gutters between(List<ColumnHeads.Head> heads, List<PlacedLine> body) {
    int[] covered = covered(heads, body);
    double[] places = new double[heads.size() - 1];
    for (int column = 0; column < places.length; column++) {
      int from = bin(heads.get(column).middle());
      int to = bin(heads.get(column + 1).middle());
      places[column] = emptiest(covered, from, Math.max(from + 1, to));
    }
    return new Gutters(places);
  }

  private static int[] covered(List<ColumnHeads.Head> heads, List<PlacedLine> body) {
    int[] covered = new int[MOST_BINS];
    for (ColumnHeads.Head head : heads) {
      cover(covered, head.left(), head.right());
    }
    for (PlacedLine line : body) {
      for (PlacedWord word : line.words()) {
        cover(covered, word.left(), word.right());
      }
    }
    return covered;
  }

  private static void cover(int[] covered, double left, double right) {
    for (int bin = bin(left); bin < bin(Math.ceil(right)); bin++) {
      covered[bin]++;
    }
  }

  private static int bin(double place) {
    return (int) Math.max(0, Math.min(MOST_BINS - 1, Math.floor(place)));
  }

  // The right side of the widest strip with the fewest words, where the next column begins; of
  // equal ones the last.
  private static double emptiest(int[] covered, int from, int to) {
    int fewest = Integer.MAX_VALUE;
    for (int bin = from; bin < to; bin++) {
      fewest = Math.min(fewest, covered[bin]);
    }
    int best = from;
    int width = 0;
    int start = -1;
    for (int bin = from; bin <= to; bin++) {
      boolean empty = bin < to && covered[bin] == fewest;
      if (empty && start < 0) {
        start = bin;
      } else if (!empty && start >= 0) {
        if (bin - start >= width) {
          width = bin - start;
          best = start;
        }
        start = -1;
      }
    }
    return best + Math.max(1, width) - EDGE;
  }

  int columns() {
    return columns;
  }

  /** The column in which the word of the line stands. */
  int columnOf(PlacedLine line, PlacedWord word) {
    double[] ends = at(line);
    int column = 0;
    while (column < ends.length && ends[column] < word.middle()) {
      column++;
    }
    return column;
  }

  /** Whether the line takes no notice of the columns, as a section's heading does. */
  boolean isCrossedBy(PlacedLine line, double gap) {
    for (double place : at(line)) {
      for (PlacedWord word : line.words()) {
        boolean reaches = word.left() < place - gap / 2 && word.right() > place + gap / 2;
        if (reaches) {
          return true;
        }
      }
    }
    return line.runs(gap).size() == 1
        && columnOf(line, line.words().get(0))
            != columnOf(line, line.words().get(line.words().size() - 1));
  }
}
