package ru.vekha.control;

/** What a later date means for a card, whoever sets it and for how many at once. */
final class MovedCard {

  /**
   * The date as first set stays; the new one is watched like any other, so what was noted of the
   * old one is taken back.
   */
  static final String SET = "shift_count = shift_count + 1, overdue_noted_at = NULL, level = 0";

  private MovedCard() {}
}
