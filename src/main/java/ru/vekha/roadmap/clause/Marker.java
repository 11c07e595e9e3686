package ru.vekha.roadmap.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in front of a clause: «4.1.», «1)», «а)» or a dash.
 *
 * @param kind how the clause is marked
 * @param number the number or letter, empty for a dash
 * @param words the clause behind it
 */
record Marker(Kind kind, String number, String words) {
  private static final String DASH = "[-–—•*·]";
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?:"
              + DASH
              + "\\s*)?(\\d{1,2}(?:\\s?\\.\\s?\\d{1,2}){0,4})(\\.\\s*|\\s+)([\\p{L}«\"„(].*)",
          Pattern.DOTALL);
  private static final Pattern IN_PARENTHESIS =
      Pattern.compile("(?:" + DASH + "\\s*)?(\\d{1,2}|[а-яa-z])\\)\\s*(\\S.*)", Pattern.DOTALL);
  private static final Pattern DASHED =
      Pattern.compile(DASH + "\\s*([\\p{L}«\"„(].*)", Pattern.DOTALL);

  enum Kind {
    DOTTED,
    PARENTHESIS,
    DASH
  }

  /** The marker of a paragraph; a plain paragraph has none. */
  static Optional<Marker> of(String paragraph) {
    Matcher dotted = DOTTED.matcher(paragraph);
    if (dotted.matches() && (dotted.group(2).startsWith(".") || dotted.group(1).contains("."))) {
      String number = dotted.group(1).replaceAll("\\s", "");
      return Optional.of(new Marker(Kind.DOTTED, number, dotted.group(3)));
    }
    Matcher parenthesis = IN_PARENTHESIS.matcher(paragraph);
    if (parenthesis.matches()) {
      return Optional.of(new Marker(Kind.PARENTHESIS, parenthesis.group(1), parenthesis.group(2)));
    }
    Matcher dashed = DASHED.matcher(paragraph);
    return dashed.matches()
        ? Optional.of(new Marker(Kind.DASH, "", dashed.group(1)))
        : Optional.empty();
  }

  /** How many levels a dotted number has. */
  int depth() {
    return number.split("\\.").length;
  }

  int firstNumber() {
    return Integer.parseInt(number.split("\\.")[0]);
  }
}
