package ru.vekha.roadmap.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a row: «1.1.», «4.5», «3)», «№ 7», «5.3.1-а».
 *
 * @param printed as the document has it
 * @param plain without «№» and the final dot
 */
public record ItemNumber(String printed, String plain) {
  private static final String DIGITS = "\\d{1,3}(?:\\s?\\.\\s?\\d{1,3}){0,5}";
  private static final Pattern ALONE =
      Pattern.compile("(?:№|п\\.)?\\s?(" + DIGITS + "(?:[.)]{0,2}-?\\p{Ll})?)\\s?[.)]{0,2}");
  private static final Pattern BEFORE_TITLE =
      Pattern.compile("(" + DIGITS + "\\s?[.)])\\s+(\\p{L}.*|[«\"(].*)", Pattern.DOTALL);

  /** The number when the words are nothing but a number. */
  public static Optional<ItemNumber> of(String words) {
    Matcher matcher = ALONE.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(new ItemNumber(words, matcher.group(1).replaceAll("\\s", "")));
  }

  /** A number printed in front of the title («28. Контроль…»), with the title that follows. */
  public static Optional<Led> leading(String words) {
    Matcher matcher = BEFORE_TITLE.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return of(matcher.group(1)).map(number -> new Led(number, matcher.group(2)));
  }

  /** The plain form of a printed number; words that are no number stay as they are. */
  public static String plain(String printed) {
    return of(printed).map(ItemNumber::plain).orElse(printed);
  }

  /** How many levels the number has: 1 for «3.», 2 for «3.1.». */
  public int depth() {
    return plain.split("\\.").length;
  }

  /** Whether this is a number below the other one: «5.1.2» is below «5.1». */
  public boolean isBelow(ItemNumber other) {
    return plain.startsWith(other.plain + ".");
  }

  /**
   * A number and the title behind it.
   *
   * @param number the number
   * @param title the words behind it
   */
  public record Led(ItemNumber number, String title) {}
}
