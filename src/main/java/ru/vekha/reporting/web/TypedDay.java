package ru.vekha.reporting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as the address has it. */
final class TypedDay {

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2100;

  private TypedDay() {}

  /**
   * Reads a day.
   *
   * @param which what it is the day of, as the object of a request
   * @throws QuestionRefused if it is none, or none that Vekha can know of
   */
  static LocalDate of(String typed, String which) {
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      // Said below, as for a year that is out of reach.
    }
    throw new QuestionRefused(
        "Укажите %s: день, месяц и год между %d и %d.".formatted(which, FIRST_YEAR, LAST_YEAR));
  }
}
