package ru.vekha.deadline.span;

import java.time.YearMonth;
import java.util.List;

/**
 * Which part of any month: its second decade, its last week.
 *
 * @param number from 1; of weeks 5 is the last seven days
 */
public record Cut(Unit unit, int number) {

  /** The last seven days of a month. */
  public static final Cut LAST_WEEK = new Cut(Unit.WEEK, 5);

  /** What a month is cut into. */
  public enum Unit {
    /** Days 1 to 10, 11 to 20, 21 to the end. */
    DECADE(3, 10, List.of("декада", "декады", "декаду")),
    /** Seven days each, counted from the first of the month. */
    WEEK(4, 7, List.of("неделя", "недели", "неделю")),
    /** Days 1 to 15 and the rest. */
    HALF(2, 15, List.of("половина", "половины", "половину"));

    private final int many;
    private final int days;
    private final List<String> names;

    Unit(int many, int days, List<String> names) {
      this.many = many;
      this.days = days;
      this.names = names;
    }

    /** Whether every month has a part with this number. */
    public boolean hasNumber(int number) {
      return number >= 1 && number <= many;
    }
  }

  /** Refuses a part that no month has. */
  public Cut {
    if (!unit.hasNumber(number) && !(unit == Unit.WEEK && number == 5)) {
      throw new IllegalArgumentException("A month has no " + unit + " " + number);
    }
  }

  /** Its days in a month. */
  public Stretch of(YearMonth month) {
    int length = month.lengthOfMonth();
    if (number > unit.many) {
      return new Stretch(month.atDay(length - unit.days + 1), month.atEndOfMonth());
    }
    int last = number * unit.days;
    boolean toTheEnd = number == unit.many && unit != Unit.WEEK;
    return new Stretch(month.atDay(last - unit.days + 1), month.atDay(toTheEnd ? length : last));
  }

  /** «вторая декада», «последней недели». */
  public String words(GrammaticalCase grammaticalCase) {
    return Ordinals.feminine(number, grammaticalCase)
        + " "
        + unit.names.get(grammaticalCase.ordinal());
  }
}
