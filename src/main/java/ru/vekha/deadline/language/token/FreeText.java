package ru.vekha.deadline.language.token;

import java.util.Locale;

/** Words that are kept as they stand: the name of an event or of another document. */
public final class FreeText {

  private static final Wordings ANOTHER_PART =
      Wordings.anyOf(
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
  private static final Wordings BY =
      Wordings.anyOf("[,] до", "[,] [в] [срок] не позднее|позже", "[,] к");
  // behind a comma or in brackets
  private static final Wordings APART = Wordings.anyOf(",|( [в|во|на|с]");
  private static final Wordings BRACKET = Wordings.anyOf("(");

  private static final Wordings NOTHING = Wordings.anyOf();

  private FreeText() {}

  /** «По плану» as it stands inside a sentence: «по плану». */
  public static String inSmallLetter(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** Takes everything up to the end of the part: a semicolon, a closing bracket or another term. */
  public static void skip(Cursor cursor) {
    skipTo(cursor, NOTHING);
  }

  /** The same, and not beyond certain words. */
  public static void skipTo(Cursor cursor, Wordings stop) {
    int depth = 0;
    while (!cursor.atEnd() && !seesAnotherPart(cursor) && !cursor.sees(stop)) {
      Token token = cursor.peek();
      if (token == null || token.is(";") || token.is(")") && depth == 0) {
        return;
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      cursor.next();
    }
  }

  /** Takes the words that only say what is meant, «целевой модели (ЦМН)», up to words of time. */
  public static void skipWords(Cursor cursor) {
    while (!cursor.atEnd()) {
      int mark = cursor.mark();
      boolean bracket = cursor.takeMark("(");
      Token token = cursor.peek();
      if (token == null
          || !token.isWord()
          || Vocabulary.speaksOfTime(token.text())
          || MonthWords.find(token.text()) != null
          || seesAnotherPart(cursor)) {
        cursor.back(mark);
        return;
      }
      cursor.next();
      if (bracket) {
        skip(cursor);
        cursor.takeMark(")");
      }
    }
  }

  /** «… (ежемесячно)», «…, но не реже», «… до 15 марта», «…, сентябрь 2021 г.». */
  private static boolean seesAnotherPart(Cursor cursor) {
    int mark = cursor.mark();
    cursor.take(BRACKET);
    boolean another = cursor.sees(ANOTHER_PART) || cursor.take(BY) && startsDate(cursor);
    if (!another) {
      cursor.back(mark);
      another = cursor.take(APART) && startsDate(cursor);
    }
    cursor.back(mark);
    return another;
  }

  /** «15 марта», «15.03», «марта»; «до 2024 года» belongs to the name of a programme. */
  private static boolean startsDate(Cursor cursor) {
    Token token = cursor.peek();
    if (token == null) {
      return false;
    }
    Token next = cursor.peek(1);
    boolean day =
        token.isNumber()
            && token.text().length() <= 2
            && next != null
            && (next.is(".")
                || next.is("/")
                || next.is("числа")
                || MonthWords.find(next.text()) != null);
    return day || MonthWords.isFullName(token.text());
  }
}
