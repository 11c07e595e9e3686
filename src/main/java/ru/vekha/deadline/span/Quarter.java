package ru.vekha.deadline.span;

import java.time.LocalDate;
import java.time.Month;
import ru.vekha.deadline.DeadlineContext;

/** A calendar quarter: «I квартал 2021 года», «4 кв.». */
public record Quarter(int number, YearMark year) implements Numbered {

  /** Refuses a fifth quarter. */
  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("A year has no quarter " + number);
    }
  }

  @Override
  public String kind() {
    return "quarter";
  }

  @Override
  public boolean hasNumber(int other) {
    return other >= 1 && other <= 4;
  }

  @Override
  public Quarter withNumber(int other) {
    return new Quarter(other, year);
  }

  @Override
  public Quarter withYear(YearMark other) {
    return new Quarter(number, other);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    LocalDate first = LocalDate.of(year, number * 3 - 2, 1);
    return new Stretch(first, first.plusMonths(3).minusDays(1));
  }

  @Override
  public Month endMonth() {
    return Month.of(number * 3);
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    String noun = grammaticalCase == GrammaticalCase.GENITIVE ? "квартала" : "квартал";
    return Ordinals.roman(number) + " " + noun + year.words();
  }
}
