package ru.vekha.roadmap.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The number of a row: «1.1.», «4.5», «3)», «№ 7», «5.3.1-а»; with the mark of one of its pieces of
 * work «3.4 (2)»; of a duty that stands in the order itself «по приказу, п. 5.2».
 *
 * @param printed as the document has it
 * @param plain without «№» and the final dot
 */
public record ItemNumber(String printed, String plain) {
  private static final String DIGITS =
      "(?:[IVXІХ]{1,5}\\s?[.-]\\s?)?\\d{1,3}(?:\\s?\\.\\s?\\d{1,3}){0,5}";
  private static final String MARK = "(?:№|(?:п|П)(?:ункт|\\.))?\\s?";
  private static final Pattern ALONE =
      Pattern.compile(
          MARK + "(" + DIGITS + "(?:[.)]{0,2}-?\\p{Ll})?)\\s?[.)]{0,2}(\\s?\\(\\d{1,2}\\))?");
  private static final Pattern OF_ORDER = Pattern.compile("по приказу, п\\. \\S{1,20}");
  // «28. Контроль», «1)Разработка», «1.2 Проведение», «№ 3. Сбор»; «1.5 ставки» is no number
  private static final Pattern BEFORE_TITLE =
      Pattern.compile(
          "("
              + MARK
              + DIGITS
              + "\\s?(?:[.)]{1,2}\\s*(?!\\d)|(?<=\\d\\.\\d{1,3})\\s+(?=[\\p{Lu}«\"])))(\\p{L}.*|[«\"(].*)",
          Pattern.DOTALL);
  private static final List<String> MONTHS =
      List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
  // A spreadsheet makes the date «01.фев» or «01.02.2022» of the number 1.2.
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(\\d{1,2})[. -](\\p{L}{3,8})\\.?(?:[ .-]\\d{2,4})?");
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(?:19|20)\\d{2}(?:\\s0?0:00(?::00)?)?");
  private static final Pattern ISO_DATE =
      Pattern.compile("(?:19|20)\\d{2}-(\\d{2})-(\\d{2})(?:[ T]00:00(?::00)?)?");

  /** The number when the words are nothing but a number. */
  public static Optional<ItemNumber> of(String words) {
    Matcher matcher = ALONE.matcher(words);
    if (!matcher.matches()) {
      return OF_ORDER.matcher(words).matches()
          ? Optional.of(new ItemNumber(words, words))
          : Optional.empty();
    }
    String plain = matcher.group(1).replaceAll("\\s", "");
    String part = matcher.group(2) == null ? "" : " " + matcher.group(2).strip();
    return Optional.of(new ItemNumber(words, plain + part));
  }

  /** A number printed in front of the title («28. Контроль…»), with the title that follows. */
  public static Optional<Led> leading(String words) {
    Matcher matcher = BEFORE_TITLE.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String printed = matcher.group(1).strip();
    return of(printed).map(number -> new Led(number, matcher.group(2)));
  }

  /** The number that a spreadsheet turned into a date: 1.2 became «01.фев» or «01.02.2022». */
  public static Optional<ItemNumber> ofDate(String words) {
    Matcher named = DAY_AND_MONTH.matcher(words);
    if (named.matches()) {
      String month = named.group(2).toLowerCase(Locale.ROOT);
      return IntStream.range(0, MONTHS.size())
          .filter(index -> month.startsWith(MONTHS.get(index)))
          .boxed()
          .reduce((one, later) -> later)
          .map(index -> ofParts(named.group(1), String.valueOf(index + 1)));
    }
    Matcher date = DATE.matcher(words);
    if (date.matches()) {
      return Optional.of(ofParts(date.group(1), date.group(2)));
    }
    Matcher iso = ISO_DATE.matcher(words);
    return iso.matches() ? Optional.of(ofParts(iso.group(2), iso.group(1))) : Optional.empty();
  }

  private static ItemNumber ofParts(String first, String second) {
    String plain = Integer.parseInt(first) + "." + Integer.parseInt(second);
    return new ItemNumber(plain, plain);
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

  /** Whether this number comes next after the other one: «5» after «4», «2.4» after «2.3.». */
  public boolean follows(ItemNumber other) {
    int dot = plain.lastIndexOf('.') + 1;
    int otherDot = other.plain.lastIndexOf('.') + 1;
    return plain.substring(0, dot).equals(other.plain.substring(0, otherDot))
        && value(plain.substring(dot)) == value(other.plain.substring(otherDot)) + 1;
  }

  private static int value(String digits) {
    return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : Integer.MIN_VALUE;
  }

  /**
   * A number and the title behind it.
   *
   * @param number the number
   * @param title the words behind it
   */
  public record Led(ItemNumber number, String title) {}
}
