package ru.vekha.roadmap;

/** Where the number of a row comes from. */
public enum Numbering {
  /** It is printed beside the row. */
  PRINTED,
  /** It is printed once for several rows, in a cell merged over them, and this is a later one. */
  SHARED,
  /** The document has none: the row was counted. */
  COUNTED
}
