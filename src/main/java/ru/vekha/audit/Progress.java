package ru.vekha.audit;

/** Hears how far a long check has come. */
@FunctionalInterface
public interface Progress {

  /** Nobody listens. */
  Progress UNHEARD = percent -> {};

  /** So much of a hundred is done. */
  void at(int percent);
}
