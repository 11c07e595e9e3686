package ru.vekha.roadmap.wording;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Brings printed words to a form in which two spellings of the same thing are equal. */
public final class Wording {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
  private static final String OTHER_DASHES = "‐‑‒–—―−";
  private static final String OTHER_QUOTES = "«»„“”";
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F]+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060\\uFEFF]");

  // Scanned Russian letters that come back as the Latin letters they look or sound like.
  private static final String LATIN_LETTERS = "aAeEoOpPcCxXyYkKmMtTHBdlnurbh";
  private static final String CYRILLIC_LETTERS = "аАеЕоОрРсСхХуУкКмМтТНВдлпигьн";
  private static final String SINGLE_LOOK_ALIKES = "acoyKBCOA";

  private Wording() {}

  /** One line with single spaces and no invisible characters. */
  public static String oneLine(String words) {
    if (isOneLine(words)) {
      return words;
    }
    String visible = INVISIBLE.matcher(words).replaceAll("");
    return SPACES.matcher(visible).replaceAll(" ").strip();
  }

  /** One line in which Latin letters inside Cyrillic words are Cyrillic; the case is kept. */
  public static String cyrillic(String words) {
    String line = oneLine(words);
    if (!LATIN.matcher(line).find() || !CYRILLIC.matcher(line).find()) {
      return line;
    }
    return WORD.matcher(line).replaceAll(Wording::cyrillicWord);
  }

  /** The form to compare by: lower case, «е» for «ё», plain dashes and quotes, Cyrillic letters. */
  public static String key(String words) {
    String lower = cyrillic(words).toLowerCase(Locale.ROOT).replace('ё', 'е');
    char[] plain = lower.toCharArray();
    for (int index = 0; index < plain.length; index++) {
      plain[index] = plain(plain[index]);
    }
    return new String(plain);
  }

  private static char plain(char sign) {
    if (OTHER_DASHES.indexOf(sign) >= 0) {
      return '-';
    }
    return OTHER_QUOTES.indexOf(sign) >= 0 ? '"' : sign;
  }

  // Most words are clean already: single spaces between letters, digits and signs that are seen.
  private static boolean isOneLine(String words) {
    char above = ' ';
    for (int index = 0; index < words.length(); index++) {
      char sign = words.charAt(index);
      boolean clean = sign == ' ' ? above != ' ' : isSeen(sign);
      if (!clean) {
        return false;
      }
      above = sign;
    }
    return words.isEmpty() || above != ' ';
  }

  private static boolean isSeen(char sign) {
    return sign > ' ' && sign < '\u007f'
        || sign >= '\u0400' && sign <= '\u045f'
        || OTHER_DASHES.indexOf(sign) >= 0
        || OTHER_QUOTES.indexOf(sign) >= 0
        || sign == '№';
  }

  private static String cyrillicWord(MatchResult match) {
    String word = match.group();
    boolean mixed = LATIN.matcher(word).find() && CYRILLIC.matcher(word).find();
    boolean loneLetter = word.length() == 1 && SINGLE_LOOK_ALIKES.contains(word);
    return mixed || loneLetter ? replaceLatin(word) : word;
  }

  private static String replaceLatin(String word) {
    StringBuilder replaced = new StringBuilder(word.length());
    for (char letter : word.toCharArray()) {
      int place = LATIN_LETTERS.indexOf(letter);
      replaced.append(place < 0 ? letter : CYRILLIC_LETTERS.charAt(place));
    }
    return replaced.toString();
  }
}
