package ru.vekha.monitoring;

import java.time.LocalDate;

/**
 * Which period a due day is about. «By the 10th after the quarter» is about the quarter that has
 * ended, «on the 25th of March» about the one that runs, so a day early in a period belongs to the
 * one before.
 */
final class ReportedSpans {

  private static final long MONTHLY = 45;
  private static final long QUARTERLY = 135;
  private static final int EARLY_IN_A_MONTH = 15;
  private static final int EARLY_IN_A_QUARTER = 31;
  private static final int EARLY_IN_A_YEAR = 59;

  private ReportedSpans() {}

  /**
   * The period of a report.
   *
   * @param rhythm how many days lie between two reports, many when there is one only
   */
  static ReportingSpan of(LocalDate due, long rhythm) {
    if (rhythm <= MONTHLY) {
      return ReportingKind.MONTH.around(due.minusDays(EARLY_IN_A_MONTH));
    }
    return rhythm <= QUARTERLY
        ? ReportingKind.QUARTER.around(due.minusDays(EARLY_IN_A_QUARTER))
        : ReportingKind.YEAR.around(due.minusDays(EARLY_IN_A_YEAR));
  }
}
