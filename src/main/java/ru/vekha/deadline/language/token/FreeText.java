package ru.vekha.deadline.language.token;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that are kept as they stand: the name of an event or of another document. */
public final class FreeText {

  private static final List<Wording> ANOTHER_PART =
      Wording.anyOf(
          "[,] но не",
          ", в|на течение|течении",
          "в течение года",
          "в течение всего",
          "ежемесячно",
          "ежеквартально",
          "ежегодно",
          "еженедельно",
          "постоянно",
          ", по мере");
  private static final List<Wording> BY = Wording.anyOf("до", "не позднее|позже", "к");
  private static final List<Wording> BRACKET = Wording.anyOf("(");

  private FreeText() {}

  /** «По плану» as it stands inside a sentence: «по плану». */
  public static String inSmallLetter(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** Takes everything up to the end of the part: a semicolon, a closing bracket or another term. */
  public static void skip(Cursor cursor) {
    int depth = 0;
    while (!cursor.atEnd() && !seesAnotherPart(cursor)) {
      Token token = cursor.peek();
      if (token == null || token.is(";") || token.is(")") && depth == 0) {
        return;
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      cursor.next();
    }
  }

  /** «… (ежемесячно)», «…, но не реже», «… до 15 марта». */
  private static boolean seesAnotherPart(Cursor cursor) {
    int mark = cursor.mark();
    cursor.take(BRACKET);
    boolean another = cursor.sees(ANOTHER_PART) || cursor.take(BY) && startsDate(cursor.peek());
    cursor.back(mark);
    return another;
  }

  private static boolean startsDate(@Nullable Token token) {
    return token != null && (token.isNumber() || MonthWords.isFullName(token.text()));
  }
}
