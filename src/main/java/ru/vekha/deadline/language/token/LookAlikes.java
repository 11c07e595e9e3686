package ru.vekha.deadline.language.token;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts right what a scanner takes for something else: Latin letters for Russian, О for 0. */
final class LookAlikes {

  private static final String LATIN = "AaBCcEeHKkMmOoPpTXxYyiIunr";
  private static final String RUSSIAN = "АаВСсЕеНКкМмОоРрТХхУуіІипг";
  // as a spreadsheet set to English writes its dates: «15-Oct-23»
  private static final Map<String, String> ENGLISH_MONTHS =
      Map.ofEntries(
          Map.entry("jan", "янв"),
          Map.entry("feb", "фев"),
          Map.entry("mar", "мар"),
          Map.entry("apr", "апр"),
          Map.entry("may", "май"),
          Map.entry("jun", "июн"),
          Map.entry("jul", "июл"),
          Map.entry("aug", "авг"),
          Map.entry("sep", "сен"),
          Map.entry("oct", "окт"),
          Map.entry("nov", "ноя"),
          Map.entry("dec", "дек"));
  private static final String ROMAN_LETTERS = "iIіІlLvVуУyY";
  private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v");

  private LookAlikes() {}

  /** A word in small Russian letters; Roman numerals stay in Latin ones. */
  static String word(String raw) {
    if (mayBeRoman(raw)) {
      String roman = roman(raw);
      if (ROMAN.contains(roman)) {
        return roman;
      }
    }
    if (raw.length() == 3 && raw.charAt(0) < 128) {
      String english = ENGLISH_MONTHS.get(raw.toLowerCase(Locale.ROOT));
      if (english != null) {
        return english;
      }
    }
    StringBuilder word = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      int known = letter < 128 ? LATIN.indexOf(letter) : -1;
      char small = Character.toLowerCase(known < 0 ? letter : RUSSIAN.charAt(known));
      if (small != '\u00AD') {
        word.append(small == 'ё' ? 'е' : small);
      }
    }
    return word.toString();
  }

  private static boolean mayBeRoman(String raw) {
    return !raw.isEmpty() && raw.length() <= 3 && ROMAN_LETTERS.indexOf(raw.charAt(0)) >= 0;
  }

  /** «ІІ», «lV», «IY» as they were meant. */
  private static String roman(String raw) {
    return raw.toLowerCase(Locale.ROOT)
        .replace('і', 'i')
        .replace('l', 'i')
        .replace('у', 'v')
        .replace('y', 'v');
  }

  /** Whether a scanner may have read this letter for a figure. */
  static boolean isTakenForDigit(char letter) {
    return digit(letter) != letter;
  }

  /** The figure that was meant by «О», «З», «l». */
  static char digit(char letter) {
    return switch (letter) {
      case 'О', 'о', 'O', 'o' -> '0';
      case 'З', 'з' -> '3';
      case 'l', 'I', 'І' -> '1';
      default -> letter;
    };
  }
}
