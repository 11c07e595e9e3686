package ru.vekha.reporting.methodology;

/** Whether an expected document is there; the better comes first. */
public enum DocumentState {
  /** Accepted, or kept in a register. */
  PRESENT("Есть"),
  /** Handed in, and not yet decided on. */
  WAITING("На приёмке"),
  MISSING("Нет");

  private final String title;

  DocumentState(String title) {
    this.title = title;
  }

  /** The state as users read it. */
  public String title() {
    return title;
  }

  DocumentState orBetter(DocumentState other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
