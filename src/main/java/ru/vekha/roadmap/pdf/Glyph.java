package ru.vekha.roadmap.pdf;

/**
 * A printed letter. Places are in points, counted to the right and down for a reader who holds the
 * page upright.
 *
 * @param text the letter, sometimes several (a ligature), or a space
 * @param left where it begins along its line
 * @param right where it ends along its line
 * @param baseline where its line stands
 * @param size the size of the type
 * @param turned whether it is printed along another direction than most of the page: left, right
 *     and baseline are then seen along that direction
 * @param x its middle on the upright page
 * @param y its middle on the upright page
 */
record Glyph(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    boolean turned,
    double x,
    double y) {

  boolean isBlank() {
    return text.isBlank();
  }
}
