package ru.vekha.deadline.span;

import java.time.LocalDate;
import java.time.Month;
import ru.vekha.deadline.DeadlineContext;

/**
 * Half of a year: «I полугодие 2021 года», «II полугодие 2021/2022 учебного года». In a school's
 * roadmap, and where the phrase says «учебного года», the halves are September to December and
 * January to May; otherwise they are those of the calendar.
 *
 * @param year the calendar year in which the half lies
 * @param ofSchool whether the phrase itself says «учебного года»
 */
public record HalfYear(int number, YearMark year, boolean ofSchool) implements Numbered {

  /** Refuses a third half. */
  public HalfYear {
    if (number < 1 || number > 2) {
      throw new IllegalArgumentException("A year has no half " + number);
    }
  }

  @Override
  public String kind() {
    return "period_range";
  }

  @Override
  public boolean hasNumber(int other) {
    return other == 1 || other == 2;
  }

  @Override
  public HalfYear withNumber(int other) {
    boolean moves = ofSchool && year instanceof YearMark.Stated;
    return moves ? ofSchoolYear(other, schoolYear()) : new HalfYear(other, year, ofSchool);
  }

  /** Half of the school year that starts in this year. */
  public static HalfYear ofSchoolYear(int number, int start) {
    return new HalfYear(number, new YearMark.Stated(number == 1 ? start : start + 1), true);
  }

  @Override
  public HalfYear withYear(YearMark other) {
    return new HalfYear(number, other, ofSchool);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    if (ofSchool || context.isSchool()) {
      return number == 1
          ? new Stretch(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 31))
          : new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 5, 31));
    }
    LocalDate first = LocalDate.of(year, number == 1 ? 1 : 7, 1);
    return new Stretch(first, first.plusMonths(6).minusDays(1));
  }

  @Override
  public Month endMonth() {
    return number == 1 ? Month.DECEMBER : Month.MAY;
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    String noun = grammaticalCase == GrammaticalCase.GENITIVE ? "полугодия" : "полугодие";
    return Ordinals.roman(number) + " " + noun + yearWords();
  }

  private String yearWords() {
    if (!ofSchool) {
      return year.words();
    }
    boolean stated = year instanceof YearMark.Stated;
    String years = stated ? " " + schoolYear() + "/" + (schoolYear() + 1) : "";
    return years + " учебного года";
  }

  private int schoolYear() {
    int stated = ((YearMark.Stated) year).year();
    return number == 1 ? stated : stated - 1;
  }
}
