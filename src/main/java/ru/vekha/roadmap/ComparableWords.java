package ru.vekha.roadmap;

import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/** Printed words in forms in which two spellings of the same thing are equal. */
public final class ComparableWords {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private ComparableWords() {}

  /** One line with single spaces and no invisible characters; letters and signs as printed. */
  public static String oneLine(String words) {
    return Wording.oneLine(words);
  }

  /** The same whatever the case, the dashes, the quotes and the alphabet of look-alike letters. */
  public static String key(String words) {
    return Wording.key(words);
  }

  /** The letters and digits alone, single-spaced: punctuation makes no difference. */
  public static String plain(String words) {
    return NO_WORD.matcher(Wording.key(words)).replaceAll(" ").strip();
  }
}
