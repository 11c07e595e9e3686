package ru.vekha.mentoring.pair;

/** There is no such pair in the organisation. */
public final class PairHidden extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PairHidden(Object id) {
    super("No pair " + id);
  }
}
