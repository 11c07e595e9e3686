package ru.vekha.community;

import java.io.Serial;

/** Somebody asked for what is not theirs; to them it looks as if it were not there. */
public final class SurroundingHidden extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  SurroundingHidden(String personId, String organisationId) {
    super(personId + " has no access to what surrounds the pairs of " + organisationId);
  }
}
