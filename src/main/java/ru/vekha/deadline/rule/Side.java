package ru.vekha.deadline.rule;

/** On which side of an event or a date a term lies. */
public enum Side {
  AFTER,
  BEFORE
}
