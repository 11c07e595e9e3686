package ru.vekha.roadmap.docx;

import java.util.Locale;
import ru.vekha.roadmap.flow.Numerals;
import ru.vekha.roadmap.packed.Xml;

/**
 * How one level of a list is numbered.
 *
 * @param start the first number
 * @param format Word's name of the numbering
 * @param text the pattern of the label: «%1.%2.»
 */
record Level(int start, String format, String text) {
  static final Level PLAIN = new Level(1, "decimal", "");

  Level with(String property, String value) {
    return switch (property) {
      case "start" -> new Level(Math.max(1, Xml.number(value, 1)), format, text);
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
      case "upperRoman" -> Numerals.roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> Numerals.roman(number);
      case "russianLower" -> Numerals.russian(number);
      case "russianUpper" -> Numerals.russian(number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> Numerals.latin(number);
      case "upperLetter" -> Numerals.latin(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }
}
