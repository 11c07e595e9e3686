package ru.vekha.roadmap.table;

/** What a column of a roadmap's table holds. */
public enum Column {
  /** The activity's number. */
  NUMBER,
  /** What is to be done. */
  TITLE,
  /** When. */
  DEADLINE,
  /** The first of two columns that say the deadline: «Дата начала». */
  START,
  /** The second of two columns that say the deadline: «Дата окончания». */
  END,
  /** Who answers. */
  RESPONSIBLE,
  /** What shows that it is done. */
  RESULT,
  /** The section as a column of its own: «Этап», «Направление». */
  STAGE
}
