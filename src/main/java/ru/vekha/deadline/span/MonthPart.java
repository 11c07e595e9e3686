package ru.vekha.deadline.span;

import java.time.Month;
import java.time.YearMonth;
import ru.vekha.deadline.DeadlineContext;

/**
 * Part of a month: «первая декада сентября», «вторая неделя марта», «последняя неделя мая», «вторая
 * половина октября».
 */
public record MonthPart(Cut part, Month month, YearMark year) implements Numbered {

  @Override
  public String kind() {
    return "decade_of_month";
  }

  @Override
  public boolean hasNumber(int number) {
    return part.unit().hasNumber(number);
  }

  @Override
  public MonthPart withNumber(int number) {
    return new MonthPart(new Cut(part.unit(), number), month, year);
  }

  @Override
  public MonthPart withYear(YearMark other) {
    return new MonthPart(part, month, other);
  }

  @Override
  public Stretch inYear(int year, DeadlineContext context) {
    return part.of(YearMonth.of(year, month));
  }

  @Override
  public Month endMonth() {
    return month;
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    return part.words(grammaticalCase)
        + " "
        + MonthNames.of(month, GrammaticalCase.GENITIVE)
        + year.words();
  }
}
