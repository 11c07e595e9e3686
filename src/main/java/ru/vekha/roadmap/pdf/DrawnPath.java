package ru.vekha.roadmap.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** A path while it is drawn; word processors rule tables with lines or with thin filled shapes. */
final class DrawnPath {
  private static final double THIN = 3.0;

  private final List<Stroke> edges = new ArrayList<>();
  private final List<Stroke> thinShapes = new ArrayList<>();
  private Point2D start = new Point2D.Float();
  private Point2D current = start;
  private double left;
  private double right;
  private double low;
  private double high;

  Point2D current() {
    return current;
  }

  void moveTo(Point2D point) {
    endShape();
    start = point;
    current = point;
    left = point.getX();
    right = left;
    low = point.getY();
    high = low;
  }

  void lineTo(Point2D point) {
    edges.add(new Stroke(current, point));
    reach(point);
  }

  void curveTo(Point2D point) {
    reach(point);
  }

  void close() {
    edges.add(new Stroke(current, start));
    current = start;
  }

  /** The lines when the path is stroked. */
  List<Stroke> stroked() {
    return edges.stream().filter(Stroke::isStraight).toList();
  }

  /** The lines when the path is filled: the middles of its thin shapes. */
  List<Stroke> filled() {
    endShape();
    return List.copyOf(thinShapes);
  }

  void clear() {
    moveTo(current);
    edges.clear();
    thinShapes.clear();
  }

  private void reach(Point2D point) {
    current = point;
    left = Math.min(left, point.getX());
    right = Math.max(right, point.getX());
    low = Math.min(low, point.getY());
    high = Math.max(high, point.getY());
  }

  private void endShape() {
    double width = right - left;
    double height = high - low;
    if (Math.min(width, height) <= THIN && Math.max(width, height) > THIN) {
      boolean flat = width >= height;
      double middleX = (left + right) / 2;
      double middleY = (low + high) / 2;
      thinShapes.add(
          flat
              ? new Stroke(new Point2D.Double(left, middleY), new Point2D.Double(right, middleY))
              : new Stroke(new Point2D.Double(middleX, low), new Point2D.Double(middleX, high)));
    }
  }
}
