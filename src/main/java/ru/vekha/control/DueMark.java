package ru.vekha.control;

/**
 * How soon work is due or how late it is, as lists show it in a word or two.
 *
 * @param words as users read it
 */
public record DueMark(Kind kind, String words) {

  /** How much it presses. */
  public enum Kind {
    LATE,
    TODAY,
    /** Within so many working days as the digest calls soon. */
    SOON,
    LATER,
    /** Nobody has to act, or there is no date; the words are the state's. */
    NONE
  }
}
