package ru.vekha.roadmap.pdf;

import java.util.ArrayList;
import java.util.List;
import ru.vekha.roadmap.layout.PlacedLine;

/**
 * Between which sides the text of a document runs. Where a few short lines are all its text, the
 * longest of them shows no margin; the tables reach further.
 */
final class TextMargins {
  // In points: so far may lines end from each other that run to the same margin.
  private static final double RAGGED = 20;
  private static final int FULL_LINES = 2;

  private final List<Double> ends = new ArrayList<>();
  private double left = Double.MAX_VALUE;
  private double right;
  private double tables;

  void add(PlacedLine line) {
    left = Math.min(left, line.left());
    right = Math.max(right, line.right());
    ends.add(line.right());
  }

  void add(PagePart.Table table) {
    tables = Math.max(tables, table.sides()[table.sides().length - 1]);
  }

  double left() {
    return left;
  }

  double right() {
    long full = ends.stream().filter(end -> end > right - RAGGED).count();
    return full < FULL_LINES ? Math.max(right, tables) : right;
  }
}
