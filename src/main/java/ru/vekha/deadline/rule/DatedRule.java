package ru.vekha.deadline.rule;

import java.util.List;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.Occurrence;
import ru.vekha.deadline.span.YearMark;

/** A rule that names dates or stretches of a year, so that it can be repeated each year. */
public interface DatedRule extends DeadlineRule {

  /** What the phrase says of the year of its last date. */
  YearMark year();

  /** Whether no date of it says a year. */
  boolean saysNoYear();

  /** The same dates with this year wherever none is said. */
  DatedRule filledWith(YearMark year);

  /** The same dates without their years. */
  DatedRule withoutYear();

  /** Whether it ends on a day that it names, not with a month or a quarter. */
  boolean namesDays();

  /** Its occurrences in a calendar year. */
  List<Occurrence> inYear(int year, DeadlineContext context);
}
