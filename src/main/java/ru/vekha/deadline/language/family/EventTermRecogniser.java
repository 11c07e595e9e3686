package ru.vekha.deadline.language.family;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.FreeText;
import ru.vekha.deadline.language.token.Wording;
import ru.vekha.deadline.rule.Term;
import ru.vekha.deadline.rule.WithinTermOfEvent;
import ru.vekha.deadline.rule.WithinTermOfEvent.Side;

/**
 * «в течение двух недель с даты …», «в трёхдневный срок со дня …», «не позднее чем за 10 дней до
 * …», «на следующий рабочий день после …».
 */
final class EventTermRecogniser implements Recogniser {

  private static final String NO_EVENT =
      "Не сказано, от какого события считать срок. Допишите его, например «в течение 10 дней со дня"
          + " издания приказа».";
  private static final List<Wording> WITHIN =
      Wording.anyOf(
          "[но] [не] [позднее] [,] в|на течение|течении|протяжении",
          "[но] не позднее|позже [чем] [через]",
          "через",
          "спустя",
          "в [срок]",
          "на");
  private static final List<Wording> SINCE =
      Wording.anyOf(
          "с|со|от даты|дня|момента|времени|дата|день",
          "после",
          "от",
          "со дня",
          "по окончании",
          "по завершении",
          "с");
  private static final List<Wording> AHEAD =
      Wording.anyOf(
          "[но] [не] [позднее|позже] [,] [чем] за",
          "[но] не менее чем за",
          "[но] не позднее|позже [,] [чем]");
  private static final List<Wording> UNTIL = Wording.anyOf("до");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    Reading ahead = read(cursor, AHEAD, UNTIL, Side.BEFORE);
    if (ahead != null) {
      return ahead;
    }
    cursor.back(mark);
    Reading after = read(cursor, WITHIN, SINCE, Side.AFTER);
    if (after != null) {
      return after;
    }
    cursor.back(mark);
    refuseTermOfNothing(cursor);
    return null;
  }

  private static @Nullable Reading read(
      Cursor cursor, List<Wording> lead, List<Wording> preposition, Side side) {
    Term term = cursor.take(lead) ? TermReader.take(cursor) : null;
    int event = cursor.mark();
    if (term == null || !cursor.take(preposition) || cursor.atEnd()) {
      return null;
    }
    FreeText.skip(cursor);
    return Reading.of(new WithinTermOfEvent(term, side, cursor.textFrom(event)));
  }

  /** «в течение 10 дней»: from which day is not said. */
  private static void refuseTermOfNothing(Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.take(WITHIN) && TermReader.take(cursor) != null) {
      throw cursor.refuseFrom(mark, NO_EVENT);
    }
  }
}
