package ru.vekha.deadline.language;

/** A part of a phrase has no meaning that could be taken without guessing. */
final class NotUnderstood extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String part;
  private final int position;
  private final String reason;

  NotUnderstood(String part, int position, String reason) {
    super(reason, null, false, false);
    this.part = part;
    this.position = position;
    this.reason = reason;
  }

  String part() {
    return part;
  }

  int position() {
    return position;
  }

  String reason() {
    return reason;
  }
}
