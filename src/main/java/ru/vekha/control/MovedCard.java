package ru.vekha.control;

/** What a later date means for a card, whoever sets it and for how many at once. */
final class MovedCard {

  /**
   * The date as first set stays. The stages of the new one begin anew, from {@code :now} on, and
   * those of the old one remain on record.
   */
  static final String SET = "shift_count = shift_count + 1, level = 0, stages_since = :now";

  private MovedCard() {}
}
