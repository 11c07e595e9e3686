package ru.vekha.engine.form;

/** Which characters a typed text may hold. */
final class TextCharacters {

  private TextCharacters() {}

  /** Removes what looks like nothing at both ends: blanks of all kinds, invisible signs. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && looksBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && looksBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * Whether a text holds a character that is no part of writing: control characters, halves of a
   * surrogate pair, non-characters, and the signs that turn the direction of what follows. Line
   * breaks and tabs belong to texts of several lines.
   */
  static boolean anyForbidden(String text, boolean multiline) {
    return text.codePoints().anyMatch(c -> isForbidden(c) && !(multiline && isLayout(c)));
  }

  private static boolean isLayout(int c) {
    return c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029;
  }

  private static boolean isForbidden(int c) {
    return Character.isISOControl(c)
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || c >= 0xFDD0 && c <= 0xFDEF
        || c == 0x2028
        || c == 0x2029
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }

  private static boolean looksBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0xFEFF
        || c >= 0x200B && c <= 0x200D
        || c == 0x2060;
  }
}
