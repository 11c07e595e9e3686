package ru.vekha.deadline.language.token;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the blank that a template leaves for a date: «до ________», «"___" сентября 20__ г.». */
public final class Blanks {

  private static final String NOT_FILLED =
      "Дата в документе не заполнена. Впишите её, например «до 15.09.2021».";

  private Blanks() {}

  /** A refusal of the first blank, or null. */
  public static @Nullable NotUnderstood refusal(String phrase, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (isBlank(tokens.get(i))) {
        int end = i;
        while (end + 1 < tokens.size() && isBlank(tokens.get(end + 1))) {
          end++;
        }
        int start = tokens.get(i).start();
        return new NotUnderstood(phrase.substring(start, tokens.get(end).end()), start, NOT_FILLED);
      }
    }
    return null;
  }

  private static boolean isBlank(Token token) {
    return token.is("_") || token.is("…");
  }
}
