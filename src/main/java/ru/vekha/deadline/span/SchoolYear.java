package ru.vekha.deadline.span;

import java.time.LocalDate;
import java.time.Month;
import ru.vekha.deadline.DeadlineContext;

/**
 * A school year from 1 September to the end of lessons on 31 May: «2021/2022 учебный год».
 *
 * @param year the calendar year in which it starts; a school's roadmap knows its own
 */
public record SchoolYear(YearMark year) implements YearlySpan {

  @Override
  public String kind() {
    return "period_range";
  }

  @Override
  public SchoolYear withYear(YearMark other) {
    return new SchoolYear(other);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    return new Stretch(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 5, 31));
  }

  @Override
  public Stretch place(DeadlineContext context) {
    if (year instanceof YearMark.SchoolX x) {
      return inYear(context.schoolYear() + x.later(), context);
    }
    boolean own = yearIsUnstated() && context.isSchool();
    return own ? inYear(context.schoolYear(), context) : YearlySpan.super.place(context);
  }

  @Override
  public Month endMonth() {
    return Month.MAY;
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    boolean genitive = grammaticalCase == GrammaticalCase.GENITIVE;
    return years() + (genitive ? "учебного года" : "учебный год");
  }

  private String years() {
    if (year instanceof YearMark.Stated stated) {
      return stated.year() + "/" + (stated.year() + 1) + " ";
    }
    return year instanceof YearMark.SchoolX ? year.words().replace("года", "").stripLeading() : "";
  }
}
