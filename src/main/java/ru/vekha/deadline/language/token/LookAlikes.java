package ru.vekha.deadline.language.token;

import java.util.Locale;
import java.util.Set;

/** Puts right what a scanner takes for something else: Latin letters for Russian, О for 0. */
public final class LookAlikes {

  private static final String LATIN = "AaBCcEeHKkMmOoPpTXxYyiIun";
  private static final String RUSSIAN = "АаВСсЕеНКкМмОоРрТХхУуіІип";
  private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v");

  private LookAlikes() {}

  /** A word in small Russian letters; Roman numerals stay in Latin ones. */
  public static String word(String raw) {
    String roman = raw.toLowerCase(Locale.ROOT).replace('і', 'i').replace('l', 'i');
    if (ROMAN.contains(roman)) {
      return roman;
    }
    StringBuilder word = new StringBuilder();
    for (char letter : raw.toCharArray()) {
      int known = LATIN.indexOf(letter);
      word.append(known < 0 ? letter : RUSSIAN.charAt(known));
    }
    return word.toString().toLowerCase(Locale.ROOT).replace('ё', 'е').replace("\u00AD", "");
  }

  /** A number whose zeros and threes may have been read as letters: «2О21», «З0». */
  public static String digits(String raw) {
    return raw.replaceAll("[ОоOo]", "0").replaceAll("[Зз]", "3").replaceAll("[lI]", "1");
  }
}
