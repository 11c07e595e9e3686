package ru.vekha.community.section;

/** What can be typed into a field and what it is kept as. */
public enum FieldKind {
  /** A short text on one line. */
  LINE,
  /** A longer text. */
  WORDS,
  /** An address on the web. */
  ADDRESS,
  /** The day of something that has happened. */
  DAY,
  /** A day that may lie ahead. */
  TERM,
  /** How many. */
  COUNT,
  /** Yes or no. */
  TICK,
  /** One of the field's own choices. */
  CHOICE,
  /** An entry of another section of the same organisation. */
  ENTRY,
  /** Somebody who works with Vekha; kept as an id. */
  PERSON,
  /** A mentor of the register; kept as an id. */
  MENTOR;

  /** Whether the field says who somebody is; nobody but the keepers of the entries reads it. */
  public boolean isPersonal() {
    return this == PERSON || this == MENTOR;
  }

  /** Whether the field holds a day. */
  public boolean isDay() {
    return this == DAY || this == TERM;
  }

  /** Whether one thing is picked from a list. */
  public boolean isPicked() {
    return this == CHOICE || this == ENTRY || isPersonal();
  }

  /** Whether an empty field is kept as an empty text rather than as nothing. */
  boolean isText() {
    return this == LINE || this == WORDS || this == ADDRESS;
  }
}
