package ru.vekha.deadline.span;

import java.time.LocalDate;
import java.time.Month;
import ru.vekha.deadline.DeadlineContext;

/** A whole calendar year: «2021 год», «в 2021 году», «конец года». */
public record CalendarYearSpan(YearMark year) implements Numbered {

  @Override
  public String kind() {
    return "period_range";
  }

  @Override
  public CalendarYearSpan withYear(YearMark other) {
    return new CalendarYearSpan(other);
  }

  @Override
  public boolean hasNumber(int number) {
    return number >= 1990;
  }

  @Override
  public CalendarYearSpan withNumber(int number) {
    return new CalendarYearSpan(new YearMark.Stated(number));
  }

  /** In a school's roadmap a year without a number is the school year that ends in it. */
  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    if (yearIsUnstated() && context.isSchool()) {
      return new Stretch(LocalDate.of(year - 1, 9, 1), LocalDate.of(year, 5, 31));
    }
    return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  @Override
  public Month endMonth() {
    return Month.DECEMBER;
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    String noun = grammaticalCase == GrammaticalCase.GENITIVE ? "года" : "год";
    String named = year.words().strip();
    return named.isEmpty() ? noun : named.replaceFirst("года$", noun);
  }
}
