package ru.vekha.reporting.methodology;

/** How many documents are expected, how many of them are there or wait for a decision. */
public record StageCount(int expected, int present, int waiting) {

  static final StageCount NONE = new StageCount(0, 0, 0);

  /** How many are missing. */
  public int missing() {
    return expected - present - waiting;
  }

  StageCount plus(StageCount other) {
    return new StageCount(
        expected + other.expected, present + other.present, waiting + other.waiting);
  }
}
