package ru.vekha.deadline.language.token;

/** How a word differs from another by one slip of the pen. */
enum Slip {
  /** It is the same word, or one that differs by more. */
  NONE,
  /** «сентяюрь». */
  CHANGED,
  /** «месц». */
  LEFT_OUT,
  /** «апрелья». */
  PUT_IN,
  /** «марта» with one letter twice: «мартта». */
  DOUBLED,
  /** «мрат». */
  SWAPPED;

  static Slip of(String word, String other) {
    int longer = word.length() - other.length();
    if (longer > 1 || longer < -1) {
      return NONE;
    }
    int same = sameLetters(word, other);
    String left = word.substring(same);
    String right = other.substring(same);
    if (longer < 0) {
      return right.substring(1).equals(left) ? LEFT_OUT : NONE;
    }
    if (left.isEmpty()) {
      return NONE;
    }
    if (longer > 0) {
      boolean doubled = same > 0 && left.charAt(0) == word.charAt(same - 1);
      return !left.substring(1).equals(right) ? NONE : doubled ? DOUBLED : PUT_IN;
    }
    if (left.substring(1).equals(right.substring(1))) {
      return CHANGED;
    }
    return isSwapped(left, right) ? SWAPPED : NONE;
  }

  private static int sameLetters(String word, String other) {
    int same = 0;
    while (same < Math.min(word.length(), other.length())
        && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  private static boolean isSwapped(String left, String right) {
    return left.length() > 1
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0)
        && left.substring(2).equals(right.substring(2));
  }
}
