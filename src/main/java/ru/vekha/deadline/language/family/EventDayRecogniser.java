package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.FreeText;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.OnEventDay;
import ru.vekha.deadline.rule.Side;
import ru.vekha.deadline.rule.Term;
import ru.vekha.deadline.rule.WithinTermOfEvent;

/**
 * «в день проведения форума», «до начала конкурса», «по завершении программы»: the day of an event,
 * or the day before it.
 */
final class EventDayRecogniser implements Recogniser {

  private static final String NO_TERM =
      "Не сказано, сколько дней даётся после события: сроком считается его день. Если даётся"
          + " больше, напишите, например, «в течение 5 рабочих дней после …».";
  private static final Wordings ON =
      Wordings.anyOf(
          "в день",
          "в дни",
          "в дату",
          "в|во время|период проведения",
          "в ходе проведения",
          "в момент",
          "на старте");
  // «на августовском педсовете»
  private static final Wordings MEETING =
      Wordings.anyOf(
          "на [*] заседании|заседаниях|педсовете|педсоветах|совещании|совещаниях|собрании|собраниях"
              + "|конференции|семинаре|семинарах|форуме");
  private static final Wordings BEFORE =
      Wordings.anyOf(
          "до начала|проведения|открытия|старта|заседания|окончания|завершения|утверждения|издания",
          "перед началом|проведением|открытием|стартом|заседанием",
          "накануне");
  private static final Wordings AFTER =
      Wordings.anyOf(
          "[сразу|непосредственно] после",
          "по окончании|окончанию|завершении|завершению",
          "по итогам|результатам",
          "с момента",
          "со дня",
          "с даты",
          "при поступлении на|в|во",
          "при приеме|назначении|трудоустройстве|зачислении|заключении|проведении");

  // «после проведения мероприятия в течение 3 дней»
  private static final Wordings TERM =
      Wordings.anyOf("[,] в|на течение|течении", "[,] не позднее|позже [чем] [через]");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    if (cursor.take(MEETING)) {
      FreeText.skip(cursor);
      return Reading.of(new OnEventDay(FreeText.inSmallLetter(cursor.textFrom(mark))));
    }
    if (cursor.take(ON) || cursor.take(BEFORE)) {
      return event(cursor, mark);
    }
    return cursor.take(AFTER) ? event(cursor, mark, NO_TERM) : null;
  }

  private static @Nullable Reading event(Cursor cursor, int mark, String... notes) {
    int named = cursor.mark();
    if (cursor.atEnd() || Spans.takeOne(cursor) != null) {
      return null;
    }
    cursor.back(named);
    if (ReportingWords.takePeriod(cursor) != null) {
      return null;
    }
    FreeText.skipTo(cursor, TERM);
    String event = FreeText.inSmallLetter(cursor.textFrom(mark));
    Term term = cursor.take(TERM) ? TermReader.take(cursor) : null;
    return term == null
        ? Reading.of(new OnEventDay(event), notes)
        : Reading.of(new WithinTermOfEvent(term, Side.AFTER, event));
  }
}
