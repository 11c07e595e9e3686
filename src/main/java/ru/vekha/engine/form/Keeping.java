package ru.vekha.engine.form;

/** Who may keep the value of a field; said by the component's property {@code vekha:keep}. */
public enum Keeping {
  /** The value may become a process variable; only codes, dates, numbers and checkboxes. */
  ENGINE,
  /** The value stays in the record of submissions; the rule when nothing is said. */
  SUBMISSION,
  /**
   * Only the module that owns the form keeps the value. For personal data, which must be erasable
   * and so must not enter the append-only record of submissions.
   */
  MODULE
}
