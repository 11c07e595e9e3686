package ru.vekha.deadline.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.rule.Term;
import ru.vekha.deadline.rule.WithinTermOfEvent;
import ru.vekha.deadline.rule.WithinTermOfEvent.Side;

/** «в течение двух недель с даты …», «не позднее чем за 10 дней до …». */
final class EventTermRecogniser implements Recogniser {

  private static final List<Wording> WITHIN =
      Wording.anyOf(
          "[но] [не] [позднее] [,] в|на течение|течении|протяжении",
          "[но] не позднее|позже",
          "через");
  private static final List<Wording> SINCE =
      Wording.anyOf(
          "с|со|от даты|дня|момента|времени|дата|день",
          "после",
          "от",
          "со дня",
          "по окончании",
          "по завершении",
          "следующих за");
  private static final List<Wording> AHEAD =
      Wording.anyOf("[но] [не] [позднее|позже] [,] [чем] за", "[но] не менее чем за");
  private static final List<Wording> UNTIL = Wording.anyOf("до");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    Reading ahead = read(cursor, AHEAD, UNTIL, Side.BEFORE);
    if (ahead != null) {
      return ahead;
    }
    cursor.back(mark);
    return read(cursor, WITHIN, SINCE, Side.AFTER);
  }

  private static @Nullable Reading read(
      Cursor cursor, List<Wording> lead, List<Wording> preposition, Side side) {
    Term term = cursor.take(lead) ? TermReader.take(cursor) : null;
    int event = cursor.mark();
    if (term == null || !cursor.take(preposition)) {
      return null;
    }
    FreeText.skip(cursor);
    return Reading.of(new WithinTermOfEvent(term, side, cursor.textFrom(event)));
  }
}
