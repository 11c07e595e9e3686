package ru.vekha.control;

/** Who did something when no person did. */
final class Actors {

  static final String SYSTEM = "system";

  private Actors() {}
}
