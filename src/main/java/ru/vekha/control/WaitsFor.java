package ru.vekha.control;

/** Who has to act on an assignment, and is late when the day has passed. */
public enum WaitsFor {
  /** Whoever does the work. */
  EXECUTOR,
  /** Whoever decides on the result that was handed in. */
  CONTROLLER
}
