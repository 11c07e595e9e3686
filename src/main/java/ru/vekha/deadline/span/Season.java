package ru.vekha.deadline.span;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;

/**
 * A season as three whole months: «осень 2021 г.» is September to November. Winter belongs to the
 * year in which it ends.
 *
 * @param number 1 winter, 2 spring, 3 summer, 4 autumn
 */
public record Season(int number, YearMark year) implements YearlySpan {

  private static final List<List<String>> NAMES =
      List.of(
          List.of("зима", "зимы", "зиму"),
          List.of("весна", "весны", "весну"),
          List.of("лето", "лета", "лето"),
          List.of("осень", "осени", "осень"));

  /** Refuses a fifth season. */
  public Season {
    if (number < 1 || number > NAMES.size()) {
      throw new IllegalArgumentException("A year has no season " + number);
    }
  }

  @Override
  public String kind() {
    return "month_range";
  }

  @Override
  public Season withYear(YearMark other) {
    return new Season(number, other);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    LocalDate afterIt = LocalDate.of(year, endMonth(), 1).plusMonths(1);
    return new Stretch(afterIt.minusMonths(3), afterIt.minusDays(1));
  }

  @Override
  public Month endMonth() {
    return Month.of(number * 3 - 1);
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    return NAMES.get(number - 1).get(grammaticalCase.ordinal()) + year.words();
  }
}
