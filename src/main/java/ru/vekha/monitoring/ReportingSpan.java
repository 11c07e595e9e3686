package ru.vekha.monitoring;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The time that one report covers, both days included. */
public record ReportingSpan(ReportingKind kind, LocalDate from, LocalDate to) {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

  /** Refuses a period that ends before it begins. */
  public ReportingSpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends on " + to + " before " + from);
    }
  }

  /** The period in words: «I квартал 2021 года». */
  public String title() {
    return switch (kind) {
      case MONTH ->
          from.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN)
              + " "
              + from.getYear()
              + " года";
      case QUARTER ->
          QUARTERS.get((from.getMonthValue() - 1) / 3) + " квартал " + from.getYear() + " года";
      case YEAR -> from.getYear() + " год";
      case SCHOOL_YEAR -> from.getYear() + "/" + to.getYear() + " учебный год";
    };
  }

  /** The year that figures entered once a year are taken from. */
  public int year() {
    return to.getYear();
  }
}
