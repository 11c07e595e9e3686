package ru.vekha.control;

/** Who did something when no person did. */
public final class Actors {

  public static final String SYSTEM = "system";

  private Actors() {}
}
