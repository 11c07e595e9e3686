package ru.vekha.deadline.span;

import java.time.Month;
import java.time.YearMonth;
import ru.vekha.deadline.DeadlineContext;

/** Ten days of a month: 1 to 10, 11 to 20, 21 to its end. «первая декада сентября». */
public record Decade(int number, Month month, YearMark year) implements Numbered {

  /** Refuses a fourth decade. */
  public Decade {
    if (number < 1 || number > 3) {
      throw new IllegalArgumentException("A month has no decade " + number);
    }
  }

  @Override
  public String kind() {
    return "decade_of_month";
  }

  @Override
  public boolean hasNumber(int other) {
    return other >= 1 && other <= 3;
  }

  @Override
  public Decade withNumber(int other) {
    return new Decade(other, month, year);
  }

  @Override
  public Decade withYear(YearMark other) {
    return new Decade(number, month, other);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    YearMonth inMonth = YearMonth.of(year, month);
    int last = number == 3 ? inMonth.lengthOfMonth() : number * 10;
    return new Stretch(inMonth.atDay(number * 10 - 9), inMonth.atDay(last));
  }

  @Override
  public Month endMonth() {
    return month;
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    String noun =
        switch (grammaticalCase) {
          case NOMINATIVE -> " декада ";
          case GENITIVE -> " декады ";
          case ACCUSATIVE -> " декаду ";
        };
    return Ordinals.feminine(number, grammaticalCase)
        + noun
        + MonthNames.of(month, GrammaticalCase.GENITIVE)
        + year.words();
  }
}
