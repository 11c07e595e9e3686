package ru.vekha.reporting.office;

/** Text as an XML document can hold it. */
public final class WritableText {

  private static final int REPLACEMENT = 0xFFFD;

  private WritableText() {}

  /**
   * The text with a replacement sign for each character that XML forbids: control characters but
   * tab and line ends, halves of surrogate pairs, non-characters (XML 1.0, section 2.2).
   */
  public static String of(String text) {
    return text.codePoints().allMatch(WritableText::isAllowed)
        ? text
        : text.codePoints()
            .map(point -> isAllowed(point) ? point : REPLACEMENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
