package ru.vekha.deadline.language.token;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures and in words. */
public final class Numerals {

  // «1-го», «2-й», «10-и», «2-х»
  private static final Wordings ENDING =
      Wordings.anyOf(
          "- го|й|я|е|ый|ой|ая|ое|му|ти|и|х|ю|м|ом|ых|ему|ого", "ого|го|й|ти|ое|ая|ый|му|х|е");
  private static final Map<String, Integer> CARDINALS = new HashMap<>();

  /** With what a scanner makes of them: П is II, Ш is III. */
  private static final Map<String, Integer> ROMAN =
      new HashMap<>(Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "v", 5, "п", 2, "ш", 3, "iу", 4));

  static {
    List<String> words =
        List.of(
            "один одна одно одну одного одной",
            "два две двух",
            "три трех",
            "четыре четырех",
            "пять пяти",
            "шесть шести",
            "семь семи",
            "восемь восьми",
            "девять девяти",
            "десять десяти",
            "одиннадцать одиннадцати",
            "двенадцать двенадцати",
            "тринадцать тринадцати",
            "четырнадцать четырнадцати",
            "пятнадцать пятнадцати");
    for (int value = 1; value <= words.size(); value++) {
      for (String form : words.get(value - 1).split(" ")) {
        CARDINALS.put(form, value);
      }
    }
    for (String form : "двадцать двадцати".split(" ")) {
      CARDINALS.put(form, 20);
    }
    for (String form : "тридцать тридцати".split(" ")) {
      CARDINALS.put(form, 30);
    }
  }

  private Numerals() {}

  /** «10», «десяти», «2-х», «5 (пяти)». */
  public static @Nullable Integer takeCardinal(Cursor cursor) {
    Integer value = cursor.takeNumber(1, 366);
    if (value != null) {
      takeEnding(cursor);
      takeSameInWords(cursor);
      return value;
    }
    Token token = cursor.peek();
    value = token == null ? null : CARDINALS.get(token.text());
    if (value != null) {
      cursor.next();
    }
    return value;
  }

  /** The values of number words, as in «двух|недельный». */
  public static Map<String, Integer> cardinals() {
    return Collections.unmodifiableMap(CARDINALS);
  }

  /** The day of a date: «15», «15-го», «пятнадцатого». */
  public static @Nullable Integer takeDay(Cursor cursor) {
    Integer day = cursor.takeNumber(0, 99);
    if (day != null) {
      takeEnding(cursor);
      return day;
    }
    // a scanner reads 1 as l, which is taken for a Roman one
    if (cursor.takeMark("i")) {
      return 1;
    }
    return OrdinalWords.take(cursor);
  }

  /** A number in a row of numbers: «I», «2-й», «третья», «2021». */
  public static @Nullable Integer takeOrdinal(Cursor cursor) {
    Integer value = cursor.takeNumber(0, 2099);
    if (value != null) {
      takeEnding(cursor);
      return value;
    }
    Token token = cursor.peek();
    value = token == null ? null : ROMAN.get(token.text());
    if (value != null) {
      cursor.next();
      takeEnding(cursor);
      return value;
    }
    return OrdinalWords.take(cursor);
  }

  /** Takes the ending of an ordinal that stands directly behind its figure. */
  public static void takeEnding(Cursor cursor) {
    cursor.take(ENDING);
  }

  private static void takeSameInWords(Cursor cursor) {
    int mark = cursor.mark();
    Token word = cursor.peek(1);
    if (cursor.takeMark("(") && word != null && CARDINALS.containsKey(word.text())) {
      cursor.next();
      if (cursor.takeMark(")")) {
        return;
      }
    }
    cursor.back(mark);
  }
}
