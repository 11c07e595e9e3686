package ru.vekha.roadmap.table;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** What a column of a roadmap's table holds. */
public enum Column {
  /** The activity's number. */
  NUMBER,
  /** What is to be done. */
  TITLE,
  /** What it consists in, beside the title: «Содержание деятельности». */
  DETAILS,
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
  STAGE;

  /** The column that a heading names most surely; nothing for a heading of another kind. */
  public static Optional<Column> of(String heading) {
    return HeadingWords.scores(heading).entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }
}
