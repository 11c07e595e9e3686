package ru.vekha.roadmap.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.deadline.RussianMonths;

/**
 * Dates as orders print them: «11.02.2021», «11.02.21», «27.05 2021 г», «"11" февраля 2021 года»,
 * «"11" 02 2021», «2021-02-11».
 */
public final class PrintedDate {
  /** A date inside a key (see {@link Wording#key}). */
  public static final String PATTERN =
      "(?:\\d{4}-\\d{2}-\\d{2}|\"?\\s?\\d{1,2}\\s?\"?"
          + "(?:\\s?[./]\\s?\\d{1,2}\\s?[./ ]\\s?\\d{4}"
          + "|\\s?\\.\\s?\\d{1,2}\\s?\\.\\s?\\d{2}(?!\\d)"
          + "|(?<=\")\\s\\d{1,2}\\s\\d{4}"
          + "|\\s?(?:"
          + String.join("|", RussianMonths.GENITIVE)
          + ")\\s\\d{4}))";

  private static final int CENTURY = 2000;
  private static final Pattern FIRST =
      Pattern.compile("(?<![\\d./])(?<!\\d-)" + PATTERN + "(?!\\d)");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern NUMBERS =
      Pattern.compile("[\"\\s]*(\\d{1,2})[\"\\s]*[./ ]?\\s?(\\d{1,2})\\s?[./ ]\\s?(\\d{4}|\\d{2})");
  private static final Pattern WORDS =
      Pattern.compile("[\"\\s]*(\\d{1,2})[\"\\s]*(\\p{L}+)\\s(\\d{4})");

  private PrintedDate() {}

  /** The first date in the words; a day that no month has is no date. */
  public static Optional<LocalDate> first(String words) {
    Matcher matcher = FIRST.matcher(Wording.key(words));
    return matcher.find() ? read(matcher.group()) : Optional.empty();
  }

  private static Optional<LocalDate> read(String date) {
    Matcher iso = ISO.matcher(date);
    Matcher numbers = NUMBERS.matcher(date);
    Matcher words = WORDS.matcher(date);
    try {
      if (iso.matches()) {
        return Optional.of(LocalDate.parse(date));
      }
      if (numbers.matches()) {
        return Optional.of(date(numbers, Integer.parseInt(numbers.group(2))));
      }
      if (words.matches()) {
        return Optional.of(date(words, RussianMonths.GENITIVE.indexOf(words.group(2)) + 1));
      }
      return Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static LocalDate date(Matcher parts, int month) {
    int year = Integer.parseInt(parts.group(3));
    return LocalDate.of(
        year < CENTURY && parts.group(3).length() == 2 ? CENTURY + year : year,
        month,
        Integer.parseInt(parts.group(1)));
  }
}
