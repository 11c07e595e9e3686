package ru.vekha.deadline.span;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import ru.vekha.deadline.DeadlineContext;

/**
 * Quarter of a school year: «II четверть», «III четверть 2021/2022 учебного года». Every school
 * sets its own days; whole months are taken: September and October, November and December, January
 * to March, April and May.
 *
 * @param year the calendar year in which the quarter lies
 */
public record SchoolQuarter(int number, YearMark year) implements Numbered {

  /** How many quarters a school year has. */
  public static final int IN_YEAR = 4;

  private static final List<Month> FIRST =
      List.of(Month.SEPTEMBER, Month.NOVEMBER, Month.JANUARY, Month.APRIL);
  private static final List<Month> LAST =
      List.of(Month.OCTOBER, Month.DECEMBER, Month.MARCH, Month.MAY);

  /** Refuses a fifth quarter. */
  public SchoolQuarter {
    if (number < 1 || number > FIRST.size()) {
      throw new IllegalArgumentException("A school year has no quarter " + number);
    }
  }

  /** A quarter of the school year that starts in this year. */
  public static SchoolQuarter ofSchoolYear(int number, int start) {
    return new SchoolQuarter(number, new YearMark.Stated(number <= 2 ? start : start + 1));
  }

  @Override
  public String kind() {
    return "period_range";
  }

  @Override
  public boolean hasNumber(int other) {
    return other >= 1 && other <= FIRST.size();
  }

  @Override
  public SchoolQuarter withNumber(int other) {
    return year instanceof YearMark.Stated
        ? ofSchoolYear(other, schoolYear())
        : new SchoolQuarter(other, year);
  }

  @Override
  public SchoolQuarter withYear(YearMark other) {
    return new SchoolQuarter(number, other);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    LocalDate afterIt = LocalDate.of(year, endMonth(), 1).plusMonths(1);
    return new Stretch(LocalDate.of(year, FIRST.get(number - 1), 1), afterIt.minusDays(1));
  }

  @Override
  public Month endMonth() {
    return LAST.get(number - 1);
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    String noun = grammaticalCase == GrammaticalCase.GENITIVE ? "четверти" : "четверть";
    boolean stated = year instanceof YearMark.Stated;
    String years =
        stated ? " " + schoolYear() + "/" + (schoolYear() + 1) + " учебного года" : year.words();
    return Ordinals.roman(number) + " " + noun + years;
  }

  private int schoolYear() {
    int stated = ((YearMark.Stated) year).year();
    return number <= 2 ? stated : stated - 1;
  }
}
