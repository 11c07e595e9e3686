package ru.vekha.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * What a roadmap knows that a phrase does not say.
 *
 * @param from the first day of the roadmap's period
 * @param to the last day of the roadmap's period
 * @param orderDate the date of the order that approved it, when known
 * @param schoolYearStart the first day of the school year of a school's own roadmap; null in the
 *     roadmap of an authority
 * @param eventDate the day of the event a term is counted from, once it has happened
 * @param closingStage whether the row stands in the closing stage of a school's roadmap, where «май
 *     Х года» is the May after the school year began
 */
public record DeadlineContext(
    LocalDate from,
    LocalDate to,
    @Nullable LocalDate orderDate,
    @Nullable LocalDate schoolYearStart,
    @Nullable LocalDate eventDate,
    boolean closingStage) {

  private static final MonthDay SCHOOL_YEAR_STARTS = MonthDay.of(9, 1);

  /** Refuses a period that ends before it begins. */
  public DeadlineContext {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The period " + from + " to " + to + " ends too early");
    }
  }

  /** The context of an authority's roadmap. */
  public static DeadlineContext of(LocalDate from, LocalDate to, @Nullable LocalDate orderDate) {
    return new DeadlineContext(from, to, orderDate, null, null, false);
  }

  /** The same roadmap once the event has happened. */
  public DeadlineContext withEvent(LocalDate happened) {
    return new DeadlineContext(from, to, orderDate, schoolYearStart, happened, closingStage);
  }

  /** The same roadmap looked at between two days only. */
  public DeadlineContext between(LocalDate first, LocalDate last) {
    return new DeadlineContext(first, last, orderDate, schoolYearStart, eventDate, closingStage);
  }

  /** The same roadmap a school year later. */
  public DeadlineContext inNextSchoolYear() {
    LocalDate next = schoolYearStart == null ? null : schoolYearStart.plusYears(1);
    return new DeadlineContext(from, to, orderDate, next, eventDate, closingStage);
  }

  /** Whether it is a school's own roadmap, whose «год» is a school year. */
  public boolean isSchool() {
    return schoolYearStart != null;
  }

  /**
   * Whether the whole period lies between the August before lessons begin and the June in which
   * they end: «год» is then a school year, also in an authority's roadmap.
   */
  public boolean isWithinSchoolYear() {
    return from.getMonthValue() >= Month.AUGUST.getValue()
        && to.getYear() == from.getYear() + 1
        && to.getMonthValue() >= Month.APRIL.getValue()
        && to.getMonthValue() <= Month.JUNE.getValue();
  }

  /**
   * A time of what comes round again: what it waits for begins with the roadmap at the earliest.
   */
  public Occurrence occurrence(LocalDate starts, LocalDate due) {
    return new Occurrence(starts.isBefore(from) && !due.isBefore(from) ? from : starts, due);
  }

  /** Whether a day lies in the roadmap's period. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * The year «Х»: the one in which the roadmap's school year starts; where none is given, that of
   * the first 1 September not before the period.
   */
  public int schoolYear() {
    if (schoolYearStart != null) {
      return schoolYearStart.getYear();
    }
    LocalDate september = SCHOOL_YEAR_STARTS.atYear(from.getYear());
    boolean withinPeriod = covers(september) || !covers(september.plusYears(1));
    return withinPeriod ? from.getYear() : from.getYear() + 1;
  }
}
