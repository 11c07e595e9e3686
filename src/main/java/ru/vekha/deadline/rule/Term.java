package ru.vekha.deadline.rule;

import java.time.LocalDate;
import ru.vekha.calendar.WorkingCalendar;

/** A length of time: «2 недель», «5 рабочих дней». The day it is counted from is left out. */
public record Term(int amount, Unit unit) {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.ofRussia();

  /** What is counted. */
  public enum Unit {
    DAY("дня", "дней"),
    WORKING_DAY("рабочего дня", "рабочих дней"),
    WEEK("недели", "недель"),
    MONTH("месяца", "месяцев"),
    YEAR("года", "лет");

    private final String genitiveOfOne;
    private final String genitiveOfMany;

    Unit(String genitiveOfOne, String genitiveOfMany) {
      this.genitiveOfOne = genitiveOfOne;
      this.genitiveOfMany = genitiveOfMany;
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

  /** In the genitive: «2 недель», «21 рабочего дня». */
  public String words() {
    boolean one = amount % 10 == 1 && amount % 100 != 11;
    return amount + " " + (one ? unit.genitiveOfOne : unit.genitiveOfMany);
  }
}
