package ru.vekha.deadline.span;

import java.time.LocalDate;
import java.time.Month;
import ru.vekha.deadline.DeadlineContext;

/**
 * «начало учебного года» is its September, «конец учебного года» its May, the last month of
 * lessons.
 *
 * @param year the calendar year of that month
 */
public record SchoolYearEdge(boolean opening, YearMark year) implements YearlySpan {

  /** The edge of the school year that starts in this year. */
  public static SchoolYearEdge ofSchoolYear(boolean opening, int start) {
    return new SchoolYearEdge(opening, new YearMark.Stated(opening ? start : start + 1));
  }

  @Override
  public String kind() {
    return "relative_school_year_month";
  }

  @Override
  public SchoolYearEdge withYear(YearMark other) {
    return other instanceof YearMark.SchoolX ? this : new SchoolYearEdge(opening, other);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    LocalDate first = LocalDate.of(year, endMonth(), 1);
    return new Stretch(first, first.plusMonths(1).minusDays(1));
  }

  @Override
  public Month endMonth() {
    return opening ? Month.SEPTEMBER : Month.MAY;
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    String edge = opening ? "начал" : "кон";
    String ending =
        grammaticalCase == GrammaticalCase.GENITIVE ? opening ? "а" : "ца" : opening ? "о" : "ец";
    return edge + ending + " " + schoolYear() + "учебного года";
  }

  private String schoolYear() {
    if (year instanceof YearMark.Stated stated) {
      int start = opening ? stated.year() : stated.year() - 1;
      return start + "/" + (start + 1) + " ";
    }
    return "";
  }
}
