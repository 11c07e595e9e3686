package ru.vekha.roadmap.packed;

/** What kinds of packed documents are read. */
public enum PackedKind {
  /** Word, .docx. */
  WORD,
  /** Excel, .xlsx. */
  EXCEL,
  /** OpenDocument text, .odt. */
  ODF_TEXT,
  /** OpenDocument spreadsheet, .ods. */
  ODF_SPREADSHEET
}
