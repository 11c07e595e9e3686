package ru.vekha.deadline.language.family;

import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Wordings;

/** What is told of a semester wherever one is named. */
final class Semesters {

  private static final Wordings WORD = Wordings.anyOf("семестр*", "ежесеместрово", "посеместрово");
  private static final String BOUNDS =
      "Границы семестра у каждого учебного заведения свои; принята половина учебного года:"
          + " сентябрь–декабрь или январь–май. Если они другие, впишите даты.";

  private Semesters() {}

  /** The reading, with the note when a semester was named since the mark. */
  static Reading noted(Reading reading, Cursor cursor, int mark) {
    return cursor.tookSince(mark, WORD) ? reading.with(BOUNDS) : reading;
  }
}
