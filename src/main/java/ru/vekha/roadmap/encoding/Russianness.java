package ru.vekha.roadmap.encoding;

/**
 * How much a text looks like Russian: in a wrong encoding small letters become capitals in the
 * middle of words, and letters become signs.
 */
final class Russianness {
  private static final String FREQUENT = "оеаинтсрвлкмдпу";
  private static final String USUAL_SIGNS = "«»№–—…„“”’•·\u00A0";

  private Russianness() {}

  static long of(String text) {
    long score = 0;
    boolean afterSmall = false;
    for (int index = 0; index < text.length(); index++) {
      char sign = text.charAt(index);
      boolean cyrillic = Character.UnicodeBlock.of(sign) == Character.UnicodeBlock.CYRILLIC;
      boolean small = cyrillic && Character.isLowerCase(sign);
      if (small) {
        score += FREQUENT.indexOf(sign) >= 0 ? 2 : 0;
      } else if (cyrillic) {
        score -= afterSmall ? 3 : 0;
      } else if (sign > 0x7F && USUAL_SIGNS.indexOf(sign) < 0) {
        score -= 3;
      }
      afterSmall = small;
    }
    return score;
  }
}
