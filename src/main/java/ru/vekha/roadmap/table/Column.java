package ru.vekha.roadmap.table;

/** What a column of a roadmap's table holds. */
enum Column {
  NUMBER,
  TITLE,
  DEADLINE,
  /** The first of two columns that say the deadline: «Дата начала». */
  START,
  /** The second of two columns that say the deadline: «Дата окончания». */
  END,
  RESPONSIBLE,
  RESULT,
  /** The section as a column of its own: «Этап», «Направление». */
  STAGE
}
