package ru.vekha.control;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * A day as of whose end something is asked.
 *
 * @param moment the last one of that day; of today the present one, which is as far as is known
 */
public record PastDay(LocalDate day, Instant moment) {

  private static final int FIRST_YEAR = 2019;
  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /**
   * Reads a day that somebody typed or an address holds; nothing is today.
   *
   * @param zone where the day begins and ends
   * @throws PastDayRefused if it is no day, or none that has come
   */
  public static PastDay of(String typed, ZoneId zone, Clock clock) {
    Instant now = clock.instant();
    LocalDate today = now.atZone(zone).toLocalDate();
    LocalDate day = typed.isBlank() ? today : read(typed.strip());
    if (day.isAfter(today)) {
      throw new PastDayRefused(
          "%s ещё не наступило. Выберите сегодняшний или прошедший день.".formatted(words(day)));
    }
    return new PastDay(day, day.equals(today) ? now : lastOf(day, zone));
  }

  /** The day in words. */
  public String words() {
    return words(day);
  }

  /** As exact as the database is. */
  private static Instant lastOf(LocalDate day, ZoneId zone) {
    return ControlCard.endOf(day, zone).minus(1, ChronoUnit.MICROS);
  }

  private static LocalDate read(String typed) {
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() >= FIRST_YEAR) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      // Said below, as for a year that is out of reach.
    }
    throw new PastDayRefused(
        "Такого дня нет. Укажите день, месяц и год, не раньше %d года.".formatted(FIRST_YEAR));
  }

  private static String words(LocalDate day) {
    return WORDS.format(day);
  }
}
