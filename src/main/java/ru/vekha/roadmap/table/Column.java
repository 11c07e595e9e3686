package ru.vekha.roadmap.table;

import java.util.Map;
import java.util.Optional;

/** What a column of a roadmap's table holds. */
public enum Column {
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
  STAGE;

  /** The column that a heading names best; nothing for a heading of another kind. */
  public static Optional<Column> of(String heading) {
    return HeadingWords.scores(heading).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }
}
