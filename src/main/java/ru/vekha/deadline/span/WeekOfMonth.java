package ru.vekha.deadline.span;

import java.time.Month;
import java.time.YearMonth;
import ru.vekha.deadline.DeadlineContext;

/**
 * Seven days of a month, counted from its first: «вторая неделя сентября» is 8 to 14 September.
 *
 * @param number 1 to 4, or 5 for the last seven days
 */
public record WeekOfMonth(int number, Month month, YearMark year) implements Numbered {

  /** The last seven days of the month. */
  public static final int LAST = 5;

  /** Refuses a number that is no week. */
  public WeekOfMonth {
    if (number < 1 || number > LAST) {
      throw new IllegalArgumentException("A month has no week " + number);
    }
  }

  @Override
  public String kind() {
    return "week_of_month";
  }

  @Override
  public boolean hasNumber(int other) {
    return other >= 1 && other < LAST;
  }

  @Override
  public WeekOfMonth withNumber(int other) {
    return new WeekOfMonth(other, month, year);
  }

  @Override
  public WeekOfMonth withYear(YearMark other) {
    return new WeekOfMonth(number, month, other);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    YearMonth inMonth = YearMonth.of(year, month);
    int last = number == LAST ? inMonth.lengthOfMonth() : number * 7;
    return new Stretch(inMonth.atDay(last - 6), inMonth.atDay(last));
  }

  @Override
  public Month endMonth() {
    return month;
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    String noun =
        switch (grammaticalCase) {
          case NOMINATIVE -> " неделя ";
          case GENITIVE -> " недели ";
          case ACCUSATIVE -> " неделю ";
        };
    return Ordinals.feminine(number, grammaticalCase)
        + noun
        + MonthNames.of(month, GrammaticalCase.GENITIVE)
        + year.words();
  }
}
