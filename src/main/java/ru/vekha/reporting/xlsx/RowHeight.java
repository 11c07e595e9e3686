package ru.vekha.reporting.xlsx;

/**
 * How high a row has to be so that its texts can be read. Not every office program works that out
 * when it opens a file, and none does for merged cells.
 */
final class RowHeight {

  private static final float LINE_POINTS = 13.2f;
  private static final float MOST_POINTS = 409;

  /** Widths are counted in figures of the usual larger type. */
  private static final double LETTERS_OF_A_CHARACTER = 1.2;

  private int lines = 1;

  /**
   * Makes room for a text.
   *
   * @param characters the width of its cell
   */
  void hold(String text, int characters) {
    int letters = (int) (characters * LETTERS_OF_A_CHARACTER);
    int needed = text.lines().mapToInt(line -> lines(line, letters)).sum();
    lines = Math.max(lines, needed);
  }

  /** The height, never more than a row can have. */
  float points() {
    return Math.min(MOST_POINTS, lines * LINE_POINTS);
  }

  /** Words are not divided: where the next one does not fit, a line begins. */
  private static int lines(String line, int letters) {
    int lines = 1;
    int used = 0;
    for (String word : line.split(" ")) {
      if (used > 0 && used + 1 + word.length() > letters) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length();
      lines += (used - 1) / letters;
      used = used > letters ? used % letters : used;
    }
    return lines;
  }
}
