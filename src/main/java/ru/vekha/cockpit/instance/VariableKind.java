package ru.vekha.cockpit.instance;

/** What the value of a process variable stands for. */
enum VariableKind {
  ASSIGNMENT,
  ROADMAP,
  ORGANISATION,
  ROLE,
  PERSON,
  DOCUMENT,
  MOMENT,
  DAY,
  FLAG,
  /** A number, the id of a record or a number from a document: shown as it is. */
  PLAIN,
  /** A code that has a word in the table. */
  WORD
}
