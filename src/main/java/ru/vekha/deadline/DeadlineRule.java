package ru.vekha.deadline;

/**
 * What a deadline phrase means before any date is known. Rules are values: two phrases that mean
 * the same give equal rules.
 */
public interface DeadlineRule {

  /** The family of the phrase, such as {@code by_date}, {@code quarterly} or {@code compound}. */
  String kind();

  /** The days it gives in a roadmap. */
  Schedule schedule(DeadlineContext context);

  /** The canonical Russian phrase; reading it gives an equal rule. */
  String describe();
}
