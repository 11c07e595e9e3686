package ru.vekha.deadline.language.family;

import java.util.List;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Vocabulary;
import ru.vekha.deadline.language.token.Wordings;

/** The event of «с момента издания приказа по 31.12.2021», which only says when to begin. */
final class EventOpening {

  private static final Wordings SINCE_EVENT =
      Wordings.anyOf("с|со момента|дня|даты|времени", "от даты|дня");
  private static final Wordings DASH = Wordings.anyOf("-", ",", ", -");
  private static final int LONGEST_EVENT = 6;

  private EventOpening() {}

  /**
   * Passes over it, up to the words that lead to a date; false when it does not stand here.
   *
   * @param dated what leads to the date
   */
  static boolean skip(Cursor cursor, List<Wordings> dated) {
    if (!cursor.take(SINCE_EVENT)) {
      return false;
    }
    for (int words = 0; words < LONGEST_EVENT && !cursor.atEnd(); words++) {
      Token token = cursor.peek();
      if (token == null || !token.isWord() || Vocabulary.speaksOfTime(token.text())) {
        return false;
      }
      cursor.next();
      cursor.take(DASH);
      int mark = cursor.mark();
      boolean leads = dated.stream().anyMatch(cursor::take) && Spans.takeOne(cursor) != null;
      cursor.back(mark);
      if (leads) {
        return true;
      }
    }
    return false;
  }
}
