package ru.vekha.organisation;

/**
 * Somebody asked for an organisation or a person outside the branch they administer, or for one
 * that does not exist; which of the two is not told.
 */
public final class NotAdministered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotAdministered(String actor, String id) {
    super(actor + " does not administer " + id);
  }
}
