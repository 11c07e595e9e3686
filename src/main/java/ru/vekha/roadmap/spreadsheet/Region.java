package ru.vekha.roadmap.spreadsheet;

/**
 * Cells merged into one; all four bounds belong to it and are counted from 0.
 *
 * @param top its first row
 * @param left its first column
 * @param bottom its last row
 * @param right its last column
 */
record Region(int top, int left, int bottom, int right) {

  boolean covers(int column) {
    return column >= left && column <= right;
  }
}
