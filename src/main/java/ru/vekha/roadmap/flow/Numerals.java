package ru.vekha.roadmap.flow;

import java.util.Locale;

/** The signs that the items of a list are counted with. */
public final class Numerals {
  private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  private Numerals() {}

  /** «xiv», and plain digits from 400 on. */
  public static String roman(int number) {
    if (number > 399 || number < 1) {
      return Integer.toString(number);
    }
    StringBuilder signs = new StringBuilder();
    int rest = number;
    for (int place = 0; place < ROMAN_VALUES.length; place++) {
      while (rest >= ROMAN_VALUES[place]) {
        signs.append(ROMAN_SIGNS[place]);
        rest -= ROMAN_VALUES[place];
      }
    }
    return signs.toString().toLowerCase(Locale.ROOT);
  }

  /** A letter of the Russian alphabet without those that lists leave out. */
  public static String russian(int number) {
    return letter(RUSSIAN, number);
  }

  /** A letter of the Latin alphabet. */
  public static String latin(int number) {
    return letter(LATIN, number);
  }

  private static String letter(String letters, int number) {
    return String.valueOf(letters.charAt(Math.floorMod(number - 1, letters.length())));
  }
}
