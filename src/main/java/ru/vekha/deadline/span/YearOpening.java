package ru.vekha.deadline.span;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import ru.vekha.deadline.DeadlineContext;

/**
 * «начало года» is its January; where no year is named, in a school's roadmap the September of its
 * school year.
 */
public record YearOpening(YearMark year) implements YearlySpan {

  @Override
  public String kind() {
    return "month";
  }

  @Override
  public YearOpening withYear(YearMark other) {
    return other instanceof YearMark.SchoolX ? this : new YearOpening(other);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    boolean ofSchool = yearIsUnstated() && context.isSchool();
    LocalDate first = LocalDate.of(year, ofSchool ? Month.SEPTEMBER : Month.JANUARY, 1);
    return new Stretch(first, YearMonth.from(first).atEndOfMonth());
  }

  @Override
  public Month endMonth() {
    return Month.JANUARY;
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    String edge = grammaticalCase == GrammaticalCase.GENITIVE ? "начала" : "начало";
    return edge + (yearIsUnstated() ? " года" : year.words());
  }
}
