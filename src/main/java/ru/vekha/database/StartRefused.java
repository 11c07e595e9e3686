package ru.vekha.database;

/**
 * Vekha cannot start as it was asked to; the person who started it can mend that. Message and
 * remedy are Russian sentences shown on the console.
 */
public final class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  public StartRefused(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
