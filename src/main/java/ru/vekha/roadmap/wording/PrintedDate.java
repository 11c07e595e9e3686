package ru.vekha.roadmap.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as orders print them: «11.02.2021», «27.05 2021 г», «"11" февраля 2021 года». */
public final class PrintedDate {
  /** The months as dates name them, from January. */
  public static final List<String> MONTHS_OF =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");

  /** A date inside a key (see {@link Wording#key}). */
  public static final String PATTERN =
      "\"?\\d{1,2}\"?(?:\\s?\\.\\s?\\d{1,2}\\s?[. ]\\s?|\\s(?:"
          + String.join("|", MONTHS_OF)
          + ")\\s)\\d{4}";

  private static final Pattern FIRST = Pattern.compile("(?<![\\d.])" + PATTERN + "(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("\"?(\\d{1,2})\"?\\s?\\.\\s?(\\d{1,2})\\s?[. ]\\s?(\\d{4})");
  private static final Pattern WORDS = Pattern.compile("\"?(\\d{1,2})\"?\\s(\\p{L}+)\\s(\\d{4})");

  private PrintedDate() {}

  /** The first date in the words; a day that no month has is no date. */
  public static Optional<LocalDate> first(String words) {
    Matcher matcher = FIRST.matcher(Wording.key(words));
    return matcher.find() ? read(matcher.group()) : Optional.empty();
  }

  private static Optional<LocalDate> read(String date) {
    Matcher numbers = NUMBERS.matcher(date);
    Matcher words = WORDS.matcher(date);
    try {
      if (numbers.matches()) {
        return Optional.of(date(numbers, Integer.parseInt(numbers.group(2))));
      }
      if (words.matches()) {
        return Optional.of(date(words, MONTHS_OF.indexOf(words.group(2)) + 1));
      }
      return Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static LocalDate date(Matcher parts, int month) {
    return LocalDate.of(Integer.parseInt(parts.group(3)), month, Integer.parseInt(parts.group(1)));
  }
}
