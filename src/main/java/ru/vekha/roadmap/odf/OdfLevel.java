package ru.vekha.roadmap.odf;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.flow.Numerals;
import ru.vekha.roadmap.packed.Xml;

/**
 * How one level of a list is numbered.
 *
 * @param format the sign of the format: «1», «I», «а»; empty for no number
 * @param prefix what stands before the number
 * @param suffix what stands behind the number
 * @param start the first number
 * @param shown how many levels the label shows, its own among them
 * @param bullet whether a dot or dash stands for the number
 */
record OdfLevel(String format, String prefix, String suffix, int start, int shown, boolean bullet) {
  static final OdfLevel NONE = new OdfLevel("", "", "", 1, 1, false);
  static final OdfLevel BULLET = new OdfLevel("", "", "", 1, 1, true);

  static OdfLevel of(XMLStreamReader reader) {
    return new OdfLevel(
        Xml.value(reader, "num-format"),
        Xml.value(reader, "num-prefix"),
        Xml.value(reader, "num-suffix"),
        Xml.number(Xml.value(reader, "start-value"), 1),
        Xml.number(Xml.value(reader, "display-levels"), 1),
        false);
  }

  String sign(int number) {
    if (format.isEmpty()) {
      return "";
    }
    return switch (format.charAt(0)) {
      case 'a' -> Numerals.latin(number);
      case 'A' -> Numerals.latin(number).toUpperCase(Locale.ROOT);
      case 'i' -> Numerals.roman(number);
      case 'I' -> Numerals.roman(number).toUpperCase(Locale.ROOT);
      case 'а' -> Numerals.russian(number);
      case 'А' -> Numerals.russian(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }
}
