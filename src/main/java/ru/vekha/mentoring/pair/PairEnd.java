package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a pair's end.
 *
 * @param noticeOn when somebody gave notice of an early end
 * @param lastDay the last day of work after a notice
 * @param on the day of the end; null while the pair still works
 */
public record PairEnd(
    @Nullable PairEndReason reason,
    @Nullable LocalDate noticeOn,
    @Nullable NoticeBy noticeBy,
    @Nullable LocalDate lastDay,
    @Nullable LocalDate on) {

  /** Whether an early end has been announced and not yet settled. */
  public boolean announced() {
    return noticeOn != null && on == null;
  }
}
