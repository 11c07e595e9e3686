package ru.vekha.roadmap.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The cells that a net of ruling lines makes. Columns and rows of the grid are counted from 0; a
 * merged cell takes several of them.
 */
final class RuledGrid {
  private static final int MOST_SLOTS = 40_000;
  private static final double SAME = 3.0;
  private static final double OPEN_SIDE = 12.0;
  private static final double COVERED = 0.6;

  private final double[] xs;
  private final double[] ys;
  private final int[] cells;

  private RuledGrid(double[] xs, double[] ys, List<Ruling> net) {
    this.xs = xs;
    this.ys = ys;
    cells = new int[columns() * rows()];
    Arrays.setAll(cells, slot -> slot);
    List<List<Ruling>> upright = linesAt(xs, net, false);
    List<List<Ruling>> flat = linesAt(ys, net, true);
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (column > 0 && !isRuled(upright.get(column), ys[row], ys[row + 1])) {
          unite(slot(column - 1, row), slot(column, row));
        }
        if (row > 0 && !isRuled(flat.get(row), xs[column], xs[column + 1])) {
          unite(slot(column, row - 1), slot(column, row));
        }
      }
    }
  }

  /** The grid of the net; nothing when the lines make no table of at least two columns. */
  static Optional<RuledGrid> of(List<Ruling> net) {
    double[] xs = places(net, false);
    double[] ys = places(net, true);
    if (xs.length < 3 || ys.length < 2) {
      return Optional.empty();
    }
    if ((long) xs.length * ys.length > MOST_SLOTS) {
      throw Effort.refusal();
    }
    RuledGrid grid = new RuledGrid(xs, ys, net);
    return grid.countCells() < 3 ? Optional.empty() : Optional.of(grid);
  }

  // The places of the lines across; where the lines along reach further, the table has an open
  // side.
  private static double[] places(List<Ruling> net, boolean horizontal) {
    List<Ruling> across = net.stream().filter(line -> line.horizontal() == horizontal).toList();
    List<Ruling> along = net.stream().filter(line -> line.horizontal() != horizontal).toList();
    double from = along.stream().mapToDouble(Ruling::from).min().orElse(0);
    double to = along.stream().mapToDouble(Ruling::to).max().orElse(0);
    List<Double> places = new ArrayList<>();
    for (double at : across.stream().mapToDouble(Ruling::at).sorted().toArray()) {
      if (places.isEmpty() || at - places.get(places.size() - 1) > SAME) {
        places.add(at);
      }
    }
    if (places.isEmpty()) {
      return new double[0];
    }
    DoubleStream inner = places.stream().mapToDouble(Double::doubleValue);
    if (places.get(0) - from > OPEN_SIDE) {
      inner = DoubleStream.concat(DoubleStream.of(from), inner);
    }
    if (to - places.get(places.size() - 1) > OPEN_SIDE) {
      inner = DoubleStream.concat(inner, DoubleStream.of(to));
    }
    return inner.toArray();
  }

  private long countCells() {
    return IntStream.range(0, cells.length).filter(slot -> cells[slot] == slot).count();
  }

  int columns() {
    return xs.length - 1;
  }

  int rows() {
    return ys.length - 1;
  }

  double top() {
    return ys[0];
  }

  double[] sides() {
    return xs.clone();
  }

  double left(int column) {
    return xs[column];
  }

  /** The cell at the place, or -1 beside the table. */
  int cellAt(double x, double y) {
    int column = between(xs, x);
    int row = between(ys, y);
    return column < 0 || row < 0 ? -1 : cell(column, row);
  }

  /** The cell that takes this part of the grid; the same for all parts of a merged cell. */
  int cell(int column, int row) {
    return root(slot(column, row));
  }

  private static int between(double[] places, double at) {
    int found = Arrays.binarySearch(places, at);
    int index = found >= 0 ? found : -found - 2;
    return index < 0 || index >= places.length - 1 ? -1 : index;
  }

  private int slot(int column, int row) {
    return row * columns() + column;
  }

  private static List<List<Ruling>> linesAt(double[] places, List<Ruling> net, boolean horizontal) {
    List<List<Ruling>> lines = new ArrayList<>();
    for (double at : places) {
      lines.add(
          net.stream()
              .filter(line -> line.horizontal() == horizontal && Math.abs(line.at() - at) <= SAME)
              .toList());
    }
    return lines;
  }

  private static boolean isRuled(List<Ruling> lines, double from, double to) {
    double covered = 0;
    for (Ruling line : lines) {
      covered += Math.max(0, Math.min(to, line.to()) - Math.max(from, line.from()));
    }
    return covered >= (to - from) * COVERED;
  }

  // The root is the upper left part: slots are united from the top and the left.
  private void unite(int one, int other) {
    int first = root(one);
    int second = root(other);
    cells[Math.max(first, second)] = Math.min(first, second);
  }

  private int root(int slot) {
    int root = slot;
    while (cells[root] != root) {
      root = cells[root];
    }
    return root;
  }
}
