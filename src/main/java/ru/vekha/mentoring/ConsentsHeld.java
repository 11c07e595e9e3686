package ru.vekha.mentoring;

/** Which consents of a person are kept already. */
record ConsentsHeld(boolean own, boolean representative) {

  static final ConsentsHeld NONE = new ConsentsHeld(false, false);
}
