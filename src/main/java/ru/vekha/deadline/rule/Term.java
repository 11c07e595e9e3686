package ru.vekha.deadline.rule;

import java.time.LocalDate;
import ru.vekha.calendar.WorkingCalendar;

/** A length of time: «2 недель», «5 рабочих дней». The day it is counted from is left out. */
public record Term(int amount, Unit unit) {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.ofRussia();

  /** What is counted. */
  public enum Unit {
    DAY("дня", "дней", "день", "дня"),
    WORKING_DAY("рабочего дня", "рабочих дней", "рабочий день", "рабочих дня"),
    WEEK("недели", "недель", "неделю", "недели"),
    MONTH("месяца", "месяцев", "месяц", "месяца"),
    YEAR("года", "лет", "год", "года");

    private final String genitiveOfOne;
    private final String genitiveOfMany;
    private final String accusativeOfOne;
    private final String accusativeOfFew;

    Unit(
        String genitiveOfOne,
        String genitiveOfMany,
        String accusativeOfOne,
        String accusativeOfFew) {
      this.genitiveOfOne = genitiveOfOne;
      this.genitiveOfMany = genitiveOfMany;
      this.accusativeOfOne = accusativeOfOne;
      this.accusativeOfFew = accusativeOfFew;
    }
  }

  /** Refuses an empty term. */
  public Term {
    if (amount < 1) {
      throw new IllegalArgumentException("A term has at least one " + unit);
    }
  }

  /**
   * The last day of the term after an event. Weeks end on the same day of the week, months on the
   * same date (ГК РФ, ст. 191, 192).
   */
  public LocalDate after(LocalDate event) {
    return switch (unit) {
      case DAY -> event.plusDays(amount);
      case WORKING_DAY -> CALENDAR.plusWorkingDays(event, amount);
      case WEEK -> event.plusWeeks(amount);
      case MONTH -> event.plusMonths(amount);
      case YEAR -> event.plusYears(amount);
    };
  }

  /** The day that stands this long before an event. */
  public LocalDate before(LocalDate event) {
    return switch (unit) {
      case DAY -> event.minusDays(amount);
      case WORKING_DAY -> CALENDAR.minusWorkingDays(event, amount);
      case WEEK -> event.minusWeeks(amount);
      case MONTH -> event.minusMonths(amount);
      case YEAR -> event.minusYears(amount);
    };
  }

  /** Whether counting between two days used a year without a decree. */
  public boolean isProvisional(LocalDate one, LocalDate other) {
    return unit == Unit.WORKING_DAY
        && (CALENDAR.isProvisional(one.getYear()) || CALENDAR.isProvisional(other.getYear()));
  }

  /** As after «в течение»: «2 недель», «21 рабочего дня». */
  public String genitive() {
    return amount + " " + (endsInOne() ? unit.genitiveOfOne : unit.genitiveOfMany);
  }

  /** As after «за»: «2 недели», «21 рабочий день», «5 рабочих дней». */
  public String accusative() {
    int last = amount % 10;
    boolean few = last >= 2 && last <= 4 && (amount % 100 < 12 || amount % 100 > 14);
    String many = few ? unit.accusativeOfFew : unit.genitiveOfMany;
    return amount + " " + (endsInOne() ? unit.accusativeOfOne : many);
  }

  private boolean endsInOne() {
    return amount % 10 == 1 && amount % 100 != 11;
  }
}
