package ru.vekha.mentoring.matching;

/** What the table of decisions may have against a pair. */
public enum Objection {
  OWN_CHILD,
  OWN_CLASS,
  SAME_PERSON,
  NO_ROOM,
  NOT_TRAINED,
  OTHER_FORM,
  UNUSUAL_MENTOR,
  UNUSUAL_MENTEE
}
