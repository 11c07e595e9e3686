package ru.vekha.reporting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import ru.vekha.reporting.discipline.DisciplinePeriod;

/** The periods that a reader chooses from, each with its word in the address. */
enum DisciplinePeriodChoice {
  MONTH("month", "Этот месяц"),
  QUARTER("quarter", "Этот квартал"),
  SCHOOL_YEAR("school-year", "Этот учебный год"),
  DATES("dates", "Другие даты");

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2100;

  private final String word;
  private final String title;

  DisciplinePeriodChoice(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /** What the address has. */
  public String word() {
    return word;
  }

  /** What the page has. */
  public String title() {
    return title;
  }

  static DisciplinePeriodChoice of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new DisciplineRefused(
                    "Такого периода нет. Выберите месяц, квартал, учебный год или другие даты."));
  }

  DisciplinePeriod around(LocalDate today, String from, String to) {
    return switch (this) {
      case MONTH -> DisciplinePeriod.month(today);
      case QUARTER -> DisciplinePeriod.quarter(today);
      case SCHOOL_YEAR -> DisciplinePeriod.schoolYear(today);
      case DATES -> dates(day(from, "начало"), day(to, "конец"));
    };
  }

  private static DisciplinePeriod dates(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new DisciplineRefused("Конец периода раньше его начала. Поменяйте даты местами.");
    }
    return new DisciplinePeriod(from, to);
  }

  private static LocalDate day(String typed, String which) {
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      // Said below, as for a year that is out of reach.
    }
    throw new DisciplineRefused(
        "Укажите "
            + which
            + " периода: день, месяц и год между "
            + FIRST_YEAR
            + " и "
            + LAST_YEAR
            + ".");
  }
}
