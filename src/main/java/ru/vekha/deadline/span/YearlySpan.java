package ru.vekha.deadline.span;

import java.time.Month;
import ru.vekha.deadline.DeadlineContext;

/** A stretch that every year has: a date, a month, a quarter. Its year may be left unsaid. */
public interface YearlySpan extends Span {

  /** What the phrase says of its year. */
  YearMark year();

  /** The same stretch with another year. */
  YearlySpan withYear(YearMark year);

  /** Its days in a calendar year. */
  Stretch inYear(int year, DeadlineContext context);

  /** The month in which it ends. */
  Month endMonth();

  @Override
  default Stretch place(DeadlineContext context) {
    return new YearPlacement(context).place(this);
  }

  /** Whether the phrase says nothing of its year. */
  default boolean yearIsUnstated() {
    return year() instanceof YearMark.Unstated;
  }
}
