package ru.vekha.roadmap.layout;

/**
 * A word at its place on a page.
 *
 * @param text the word
 * @param left where it begins, in the page's own unit (points of a PDF, letters of a text)
 * @param right where it ends
 */
public record PlacedWord(String text, double left, double right) {

  double middle() {
    return (left + right) / 2;
  }
}
