package ru.vekha.deadline;

/** Where the days of a deadline come from. */
public enum Nature {
  /** The phrase and the roadmap's period give the days. */
  DATED,
  /** Work goes on all the time; there are days to report on, none to be late on before them. */
  STANDING,
  /** The days exist once an event has happened. */
  AFTER_EVENT,
  /** Somebody opens the work by hand when it is needed. */
  AS_NEEDED,
  /** Another document names the days. */
  BY_OTHER_DOCUMENT
}
