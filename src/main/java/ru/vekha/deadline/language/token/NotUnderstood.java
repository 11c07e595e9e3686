package ru.vekha.deadline.language.token;

/** A part of a phrase has no meaning that could be taken without guessing. */
public final class NotUnderstood extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String part;
  private final int position;
  private final String reason;

  public NotUnderstood(String part, int position, String reason) {
    super(reason, null, false, false);
    this.part = part;
    this.position = position;
    this.reason = reason;
  }

  public String part() {
    return part;
  }

  public int position() {
    return position;
  }

  public String reason() {
    return reason;
  }
}
