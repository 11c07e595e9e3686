package ru.vekha.roadmap.spreadsheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import ru.vekha.deadline.RussianMonths;

/** What a cell shows of the day in it, by its number format. */
public enum DateShape {
  /** «01.09.2021». */
  DATE,
  /** «01.09». */
  DAY_AND_MONTH,
  /** «1 сентября». */
  DAY_AND_MONTH_NAME,
  /** «сентябрь 2021». */
  MONTH_AND_YEAR,
  /** «сентябрь». */
  MONTH,
  /** «2021». */
  YEAR,
  /** A time of day, which says no day. */
  TIME;

  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM");
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  /** The shape that a format such as «dd/mm/yyyy;@» or «[$-419]d mmm» gives. */
  static DateShape of(String format) {
    String letters =
        format
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|[_*].", " ")
            .replaceFirst(";.*", "");
    boolean year = letters.contains("y") || letters.contains("e");
    boolean day = letters.contains("d");
    boolean time = letters.matches(".*[hs].*");
    boolean month = letters.contains("m") && (day || year || !time);
    if (day && month && !year) {
      return letters.contains("mmm") ? DAY_AND_MONTH_NAME : DAY_AND_MONTH;
    }
    if (!day && month) {
      return year ? MONTH_AND_YEAR : MONTH;
    }
    if (!day && !year) {
      return TIME;
    }
    return day ? DATE : YEAR;
  }

  String words(LocalDate day) {
    return switch (this) {
      case DATE -> FULL.format(day);
      case DAY_AND_MONTH -> SHORT.format(day);
      case DAY_AND_MONTH_NAME ->
          day.getDayOfMonth() + " " + RussianMonths.GENITIVE.get(day.getMonthValue() - 1);
      case MONTH_AND_YEAR -> monthName(day) + " " + day.getYear();
      case MONTH -> monthName(day);
      case YEAR -> Integer.toString(day.getYear());
      case TIME -> "";
    };
  }

  private static String monthName(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
  }
}
