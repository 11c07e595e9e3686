package ru.vekha.organisation;

/** A change of the directory that cannot be; the message is for the administrator who tried. */
public final class DirectoryRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * Refuses a change.
   *
   * @param field the name of the form's field that the message belongs to
   * @param message in Russian, says what is wrong and what to do
   */
  public DirectoryRefused(String field, String message) {
    super(message);
    this.field = field;
  }

  /** The name of the form's field that the message belongs to. */
  public String field() {
    return field;
  }

  /** What is wrong and what to do, in Russian. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
