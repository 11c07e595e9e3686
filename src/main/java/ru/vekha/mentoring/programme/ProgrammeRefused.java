package ru.vekha.mentoring.programme;

/** A programme that cannot be ended so; the message is for the person who tried. */
public final class ProgrammeRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Refuses with what is wrong and what to do about it. */
  public ProgrammeRefused(String message) {
    super(message);
  }
}
