package ru.vekha.deadline.span;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;

/**
 * The years of a roadmap and the days on which standing work is reported. An authority's roadmap
 * counts calendar years, or the one school year that it lies in; a school's own counts school
 * years, whose lessons end on 31 May and which close on 31 August. The last day never falls after
 * the roadmap's period.
 */
public record RoadmapYears(DeadlineContext context) {

  private static final MonthDay YEAR_END = MonthDay.of(12, 31);
  private static final MonthDay LESSONS_END = MonthDay.of(5, 31);
  private static final MonthDay SCHOOL_YEAR_CLOSES = MonthDay.of(8, 31);

  /** The reporting days of work that goes on through the whole period; the last is its end. */
  public List<LocalDate> periodReports() {
    List<LocalDate> days =
        new ArrayList<>(context.isSchool() ? closings(SCHOOL_YEAR_CLOSES) : calendarEnds());
    if (days.isEmpty() || days.get(days.size() - 1).isBefore(context.to())) {
      days.add(context.to());
    }
    return days;
  }

  /** The reporting days of work «в течение года». */
  public List<LocalDate> yearReports() {
    return context.isSchool() ? lessonsEnds() : periodReports();
  }

  /** The ends of lessons, or of the roadmap, for each school year that lies in its period. */
  public List<LocalDate> lessonsEnds() {
    List<LocalDate> days = new ArrayList<>();
    for (int year = firstSchoolYear(); !lessonsStart(year).isAfter(context.to()); year++) {
      LocalDate end = LESSONS_END.atYear(year + 1);
      LocalDate report = end.isAfter(context.to()) ? context.to() : end;
      if (context.covers(report)) {
        days.add(report);
      }
    }
    return days.isEmpty() ? List.of(context.to()) : days;
  }

  /** The days on which school years close; where none is inside the period, the period's end. */
  public List<LocalDate> schoolYearCloses() {
    List<LocalDate> days = closings(SCHOOL_YEAR_CLOSES);
    return days.isEmpty() ? List.of(context.to()) : days;
  }

  /** The day on which the school year that ends in this calendar year closes. */
  public static LocalDate schoolYearClose(int year) {
    return SCHOOL_YEAR_CLOSES.atYear(year);
  }

  /** A school's roadmap begins with its own school year, an authority's with the one going on. */
  private int firstSchoolYear() {
    return context.isSchool() ? context.schoolYear() : context.from().getYear() - 1;
  }

  private static LocalDate lessonsStart(int year) {
    return SCHOOL_YEAR_CLOSES.atYear(year).plusDays(1);
  }

  private List<LocalDate> closings(MonthDay day) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = firstSchoolYear() + 1; year <= context.to().getYear(); year++) {
      LocalDate closing = day.atYear(year);
      if (context.covers(closing)) {
        days.add(closing);
      }
    }
    return days;
  }

  private List<LocalDate> calendarEnds() {
    List<LocalDate> days = new ArrayList<>();
    if (context.isWithinSchoolYear()) {
      return days;
    }
    for (int year = context.from().getYear(); year < context.to().getYear(); year++) {
      days.add(YEAR_END.atYear(year));
    }
    return days;
  }
}
