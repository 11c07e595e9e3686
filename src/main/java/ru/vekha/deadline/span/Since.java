package ru.vekha.deadline.span;

import java.time.LocalDate;
import ru.vekha.deadline.DeadlineContext;

/** «с 1 сентября 2021 года»: from its first day to the end of the roadmap's period. */
public record Since(YearlySpan first) implements Span {

  @Override
  public String kind() {
    return "whole_period/continuous";
  }

  @Override
  public Stretch place(DeadlineContext context) {
    LocalDate start = first.place(context).first();
    return new Stretch(start, start.isAfter(context.to()) ? start : context.to());
  }

  @Override
  public String words(GrammaticalCase grammaticalCase) {
    return "с " + first.words(GrammaticalCase.GENITIVE);
  }
}
