package ru.vekha.monitoring;

/** What an indicator is held against. */
public enum Comparison {
  /**
   * The target of the year is a lower bound, also where it is printed as a plain number (Bodaybo,
   * annex 2: only some values say «не менее»).
   */
  AT_LEAST,
  /** No target: the value is to be higher than the year before (Bataysk, section 4). */
  GROWTH,
  /** No target: the value is only shown. */
  SHOWN
}
