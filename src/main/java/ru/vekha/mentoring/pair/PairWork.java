package ru.vekha.mentoring.pair;

import java.time.LocalDate;

/** The workflow that carries a pair from its first meeting to its end. */
public interface PairWork {

  /**
   * Begins the work of a pair that has just been formed.
   *
   * @param mentorAccount the mentor's own account, empty when the mentor has none and the curator
   *     enters the meetings
   * @return the id of the workflow
   */
  String begin(Pair pair, String mentorAccount, LocalDate introductionDue);

  /** Leaves the tasks of a pair that ends early and opens the one that settles the end. */
  void endEarly(Pair pair, LocalDate settleBy);
}
