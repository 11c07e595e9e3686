package ru.vekha.roadmap.pdf;

/**
 * A straight ruling line on the upright page, in points.
 *
 * @param horizontal whether it goes from left to right, else from top to bottom
 * @param at how far down it stands, or how far to the right
 * @param from where it begins
 * @param to where it ends, not before it begins
 */
record Ruling(boolean horizontal, double at, double from, double to) {
  private static final double TOUCH = 3.0;

  boolean touches(Ruling other) {
    if (horizontal == other.horizontal) {
      return Math.abs(at - other.at) <= TOUCH
          && other.from <= to + TOUCH
          && from <= other.to + TOUCH;
    }
    return other.at >= from - TOUCH
        && other.at <= to + TOUCH
        && at >= other.from - TOUCH
        && at <= other.to + TOUCH;
  }

  double length() {
    return to - from;
  }
}
