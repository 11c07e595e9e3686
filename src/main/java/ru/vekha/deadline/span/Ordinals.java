package ru.vekha.deadline.span;

import java.util.List;

/** Ordinal numbers in words and in Roman numerals. */
public final class Ordinals {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final List<List<String>> FEMININE =
      List.of(
          List.of("первая", "первой", "первую"),
          List.of("вторая", "второй", "вторую"),
          List.of("третья", "третьей", "третью"),
          List.of("четвёртая", "четвёртой", "четвёртую"),
          List.of("последняя", "последней", "последнюю"));

  private Ordinals() {}

  /** «III»; up to four. */
  public static String roman(int number) {
    return ROMAN.get(number - 1);
  }

  /** «третья», «третьей», «третью»; after four comes «последняя». */
  public static String feminine(int number, GrammaticalCase grammaticalCase) {
    return FEMININE.get(number - 1).get(grammaticalCase.ordinal());
  }
}
