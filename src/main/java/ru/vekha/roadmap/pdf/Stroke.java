package ru.vekha.roadmap.pdf;

import java.awt.geom.Point2D;

/**
 * A line or a thin filled shape as the page stores it, before the page is turned upright.
 *
 * @param from one end
 * @param to the other end
 */
record Stroke(Point2D from, Point2D to) {
  private static final double SLANT = 1.5;

  /** Whether it runs along one of the page's sides. */
  boolean isStraight() {
    double width = Math.abs(from.getX() - to.getX());
    double height = Math.abs(from.getY() - to.getY());
    return Math.min(width, height) <= SLANT && Math.max(width, height) > SLANT;
  }

  Ruling upright(Turn turn) {
    double x0 = turn.along(from);
    double x1 = turn.along(to);
    double y0 = turn.down(from);
    double y1 = turn.down(to);
    boolean horizontal = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
    return horizontal
        ? new Ruling(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1))
        : new Ruling(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1));
  }
}
