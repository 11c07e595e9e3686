package ru.vekha.deadline.span;

import java.time.Month;
import java.util.List;

/** The Russian months, in the nominative and in the genitive. */
public final class MonthNames {

  private static final List<String> NOMINATIVE =
      List.of(
          "январь",
          "февраль",
          "март",
          "апрель",
          "май",
          "июнь",
          "июль",
          "август",
          "сентябрь",
          "октябрь",
          "ноябрь",
          "декабрь");
  private static final List<String> GENITIVE =
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

  private MonthNames() {}

  /** The month's name in a case; the accusative is the nominative. */
  public static String of(Month month, GrammaticalCase grammaticalCase) {
    List<String> names = grammaticalCase == GrammaticalCase.GENITIVE ? GENITIVE : NOMINATIVE;
    return names.get(month.ordinal());
  }
}
