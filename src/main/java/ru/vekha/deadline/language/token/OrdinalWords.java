package ru.vekha.deadline.language.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ordinal numbers in words, as far as a month has days: «третья», «двадцать пятого». */
final class OrdinalWords {

  private static final List<String> STEMS =
      List.of(
          "перв",
          "втор",
          "",
          "четверт",
          "пят",
          "шест",
          "седьм",
          "восьм",
          "девят",
          "десят",
          "одиннадцат",
          "двенадцат",
          "тринадцат",
          "четырнадцат",
          "пятнадцат",
          "шестнадцат",
          "семнадцат",
          "восемнадцат",
          "девятнадцат",
          "двадцат");
  private static final String ENDINGS = "ый ой ая ое ого ому ую ом ых";
  private static final String THIRD =
      "третий третья третье третьего третьей третью третьем третьему";
  private static final Map<String, Integer> FORMS = new HashMap<>();
  private static final Map<String, Integer> CUT_SHORT = Map.of("перв", 1, "втор", 2, "трет", 3);
  private static final Map<String, Integer> TENS =
      new HashMap<>(Map.of("двадцать", 20, "тридцать", 30));

  static {
    for (int value = 1; value <= STEMS.size(); value++) {
      put(STEMS.get(value - 1), value);
    }
    put("тридцат", 30);
    for (String form : THIRD.split(" ")) {
      FORMS.put(form, 3);
    }
    FORMS.putAll(CUT_SHORT);
  }

  private OrdinalWords() {}

  private static void put(String stem, int value) {
    if (stem.isEmpty()) {
      return;
    }
    for (String ending : ENDINGS.split(" ")) {
      FORMS.put(stem + ending, value);
    }
  }

  static @Nullable Integer take(Cursor cursor) {
    Integer tens = valueAt(0, cursor, TENS);
    Integer rest = valueAt(tens == null ? 0 : 1, cursor, FORMS);
    if (rest == null || tens != null && rest > 9) {
      return null;
    }
    if (tens != null) {
      cursor.next();
    }
    Token word = cursor.next();
    if (CUT_SHORT.containsKey(word.text())) {
      cursor.takeMark(".");
    }
    return tens == null ? rest : Integer.valueOf(tens + rest);
  }

  private static @Nullable Integer valueAt(int ahead, Cursor cursor, Map<String, Integer> words) {
    Token token = cursor.peek(ahead);
    return token == null ? null : words.get(token.text());
  }
}
