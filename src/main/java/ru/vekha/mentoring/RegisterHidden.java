package ru.vekha.mentoring;

/**
 * Somebody asked for people of an organisation whose registers they do not keep, or for an entry
 * that does not exist; which of the two is not told.
 */
public final class RegisterHidden extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Hides an entry or an organisation from somebody. */
  public RegisterHidden(String actor, Object id) {
    super(actor + " may not see " + id);
  }
}
