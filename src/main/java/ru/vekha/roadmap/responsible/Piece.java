package ru.vekha.roadmap.responsible;

/**
 * A piece of the cell that may be a party of its own.
 *
 * @param words its words
 * @param listed whether it follows the piece before in a list (comma, «и»), not as a new entry
 */
record Piece(String words, boolean listed) {

  /** Whether it begins like the middle of a sentence: «…, методист ЦРО». */
  boolean goesOn() {
    return listed && Character.isLowerCase(words.charAt(0));
  }
}
