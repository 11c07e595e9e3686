package ru.vekha.roadmap.ole;

/** What kinds of old documents are read. */
public enum OldKind {
  /** Word 97 to 2003, .doc. */
  WORD,
  /** Excel 97 to 2003, .xls. */
  EXCEL
}
