package ru.vekha.notification.mail;

/**
 * What the mail server said to a letter.
 *
 * @param code the code of its answer; 0 when there was none
 */
record Delivery(Kind kind, int code) {

  /** What it means for the letter. */
  enum Kind {
    /** The server has taken it. */
    TAKEN,
    /** There is no such address; nothing will be sent there until the person changes it. */
    ADDRESS_REFUSED,
    /** This letter will never be taken. */
    LETTER_REFUSED,
    /** It may be taken later. */
    LATER,
    /** The server does not answer, or does not want anything from us now. */
    UNREACHABLE
  }
}
