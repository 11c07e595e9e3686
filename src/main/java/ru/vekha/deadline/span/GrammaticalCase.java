package ru.vekha.deadline.span;

/** The case a stretch of time is named in. */
public enum GrammaticalCase {
  /** «декабрь 2021 года». */
  NOMINATIVE,
  /** «до декабря 2021 года», «с декабря», «в течение декабря». */
  GENITIVE,
  /** «по декабрь 2021 года». */
  ACCUSATIVE
}
