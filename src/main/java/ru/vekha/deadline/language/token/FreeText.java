package ru.vekha.deadline.language.token;

import java.util.List;
import java.util.Locale;

/** Words that are kept as they stand: the name of an event or of another document. */
public final class FreeText {

  private static final List<Wording> ANOTHER_PART =
      Wording.anyOf(
          "[,] но не",
          ", в|на течение|течении",
          "в течение года",
          ", ежемесячно",
          ", ежеквартально",
          ", ежегодно",
          "( ежегодно )",
          ", постоянно",
          ", по мере",
          ", до");

  private FreeText() {}

  /** «По плану» as it stands inside a sentence: «по плану». */
  public static String inSmallLetter(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** Takes everything up to the end of the part: a semicolon, a closing bracket or another term. */
  public static void skip(Cursor cursor) {
    int depth = 0;
    while (!cursor.atEnd() && !cursor.sees(ANOTHER_PART)) {
      Token token = cursor.peek();
      if (token == null || token.is(";") || token.is(")") && depth == 0) {
        return;
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      cursor.next();
    }
  }
}
