package ru.vekha.mentoring.pair;

/** There is no such pair. */
public final class PairHidden extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PairHidden(Object id) {
    super("No pair " + id);
  }
}
