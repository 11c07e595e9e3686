package ru.vekha.roadmap.pdf;

import java.awt.geom.Point2D;

/** The direction in which a line of letters runs on the page as it is stored. */
enum Turn {
  RIGHT(1, 0),
  UP(0, 1),
  LEFT(-1, 0),
  DOWN(0, -1);

  private final int x;
  private final int y;

  Turn(int x, int y) {
    this.x = x;
    this.y = y;
  }

  /** How far along its direction the point lies. */
  double along(Point2D point) {
    return point.getX() * x + point.getY() * y;
  }

  /** How far below the line through the origin the point lies. */
  double down(Point2D point) {
    return point.getX() * y - point.getY() * x;
  }
}
