package ru.vekha.reporting.web;

import java.time.LocalDate;
import java.util.Arrays;
import ru.vekha.reporting.discipline.DisciplinePeriod;

/** The periods that a reader chooses from, each with its word in the address. */
enum DisciplinePeriodChoice {
  MONTH("month", "Этот месяц"),
  QUARTER("quarter", "Этот квартал"),
  SCHOOL_YEAR("school-year", "Этот учебный год"),
  DATES("dates", "Другие даты");

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
                new QuestionRefused(
                    "Такого периода нет. Выберите месяц, квартал, учебный год или другие даты."));
  }

  DisciplinePeriod around(LocalDate today, String from, String to) {
    return switch (this) {
      case MONTH -> DisciplinePeriod.month(today);
      case QUARTER -> DisciplinePeriod.quarter(today);
      case SCHOOL_YEAR -> DisciplinePeriod.schoolYear(today);
      case DATES -> dates(TypedDay.of(from, "начало периода"), TypedDay.of(to, "конец периода"));
    };
  }

  private static DisciplinePeriod dates(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new QuestionRefused("Конец периода раньше его начала. Поменяйте даты местами.");
    }
    return new DisciplinePeriod(from, to);
  }
}
