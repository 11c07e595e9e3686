package ru.vekha.control;

/** What an assignment's date comes from. */
public enum DueBasis {
  /** The phrase names a date or a period. */
  DATED,
  /** «Весь период», «постоянно»: reported on at the end of each year. */
  STANDING,
  /** «В течение двух недель с даты …»: counted from an event that has yet to happen. */
  AFTER_EVENT,
  /** «В соответствии со сроками программ»: another document names the date. */
  BY_OTHER_DOCUMENT
}
