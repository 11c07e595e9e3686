package ru.vekha.roadmap.docx;

import java.util.Locale;

/**
 * How one level of a list is numbered.
 *
 * @param start the first number
 * @param format Word's name of the numbering
 * @param text the pattern of the label: «%1.%2.»
 */
record Level(int start, String format, String text) {
  static final Level PLAIN = new Level(1, "decimal", "");

  private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
  private static final String LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя";

  Level with(String property, String value) {
    return switch (property) {
      case "start" -> new Level(Math.max(1, DocxXml.number(value, 1)), format, text);
      case "numFmt" -> new Level(start, value, text);
      default -> new Level(start, format, value);
    };
  }

  boolean isBullet() {
    return format.equals("bullet");
  }

  String format(int number) {
    return switch (format) {
      case "none" -> "";
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "russianLower" -> letter(LETTERS, number);
      case "russianUpper" -> letter(LETTERS.toUpperCase(Locale.ROOT), number);
      case "lowerLetter" -> letter("abcdefghijklmnopqrstuvwxyz", number);
      case "upperLetter" -> letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
      default -> Integer.toString(number);
    };
  }

  private static String letter(String letters, int number) {
    return String.valueOf(letters.charAt((number - 1) % letters.length()));
  }

  private static String roman(int number) {
    if (number > 399) {
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
    return signs.toString();
  }
}
