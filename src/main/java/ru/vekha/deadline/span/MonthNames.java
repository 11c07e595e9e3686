package ru.vekha.deadline.span;

import java.time.Month;
import java.util.List;
import ru.vekha.deadline.RussianMonths;

/** The names of the months as stretches of time are said with them. */
final class MonthNames {

  private MonthNames() {}

  /** The month's name in a case; the accusative is the nominative. */
  static String of(Month month, GrammaticalCase grammaticalCase) {
    List<String> names =
        grammaticalCase == GrammaticalCase.GENITIVE
            ? RussianMonths.GENITIVE
            : RussianMonths.NOMINATIVE;
    return names.get(month.ordinal());
  }
}
