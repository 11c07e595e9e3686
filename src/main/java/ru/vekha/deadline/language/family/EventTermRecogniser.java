package ru.vekha.deadline.language.family;

import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.dates.Spans;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.FreeText;
import ru.vekha.deadline.language.token.MonthWords;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Vocabulary;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.Side;
import ru.vekha.deadline.rule.Term;
import ru.vekha.deadline.rule.WithinTermOfDate;
import ru.vekha.deadline.rule.WithinTermOfEvent;
import ru.vekha.deadline.span.CalendarDay;

/**
 * «в течение двух недель с даты …», «в трёхдневный срок со дня …», «не позднее чем за 10 дней до
 * …», «на следующий рабочий день после …», «за 10 дней до 1 сентября».
 */
final class EventTermRecogniser implements Recogniser {

  private static final String NO_EVENT =
      "Не сказано, от какого события считать срок: он появится, когда будет названа дата события."
          + " Лучше допишите, например «со дня издания приказа».";
  private static final Wordings WITHIN =
      Wordings.anyOf(
          "[но] [в] [срок] [не] [позднее] [,] в|на течение|течении|протяжении",
          "[но] [в] [срок] не позднее|позже [,] [чем] [через]",
          "[но] [в] [срок] не более [чем]",
          "через",
          "спустя",
          "по истечении",
          "до",
          "в [срок]",
          "на");
  private static final Wordings SINCE =
      Wordings.anyOf(
          "с|со|от даты|дня|момента|времени|дата|день",
          "после",
          "от",
          "со дня",
          "по окончании|окончанию",
          "по завершении|завершению",
          "с");
  private static final Wordings AHEAD =
      Wordings.anyOf(
          "[но] [не] [позднее|позже] [,] [чем] за",
          "[но] не менее [,] чем за",
          "[но] не позднее|позже [,] [чем]");
  private static final Wordings UNTIL = Wordings.anyOf("до");
  private static final Wordings ALONE = Wordings.anyOf("в|на течение|течении|протяжении");
  private static final Wordings DURING =
      Wordings.anyOf("в|на течение|течении|протяжении", "в", "за");
  private static final Wordings FIRST =
      Wordings.anyOf("первого|первый|первой|первую|первых|первые");
  private static final Wordings IN = Wordings.anyOf("в");

  @Override
  public @Nullable Reading read(Cursor cursor) {
    int mark = cursor.mark();
    Reading reading = cursor.take(AHEAD) ? from(cursor, UNTIL, Side.BEFORE) : null;
    if (reading == null) {
      cursor.back(mark);
      reading = cursor.take(WITHIN) ? from(cursor, SINCE, Side.AFTER) : null;
    }
    if (reading == null) {
      cursor.back(mark);
      reading = from(cursor, SINCE, Side.AFTER);
    }
    if (reading == null) {
      cursor.back(mark);
      reading = atFirst(cursor);
    }
    if (reading == null) {
      cursor.back(mark);
      reading = ofUnnamedEvent(cursor);
    }
    return reading;
  }

  private static @Nullable Reading from(Cursor cursor, Wordings preposition, Side side) {
    Term term = TermReader.take(cursor, side == Side.AFTER);
    int event = cursor.mark();
    if (term == null || !cursor.take(preposition) || cursor.atEnd()) {
      return null;
    }
    int afterPreposition = cursor.mark();
    if (Spans.takeOne(cursor) instanceof CalendarDay day && endsPart(cursor.peek())) {
      return Reading.of(new WithinTermOfDate(term, side, day));
    }
    cursor.back(afterPreposition);
    FreeText.skip(cursor);
    return Reading.of(new WithinTermOfEvent(term, side, cursor.textFrom(event)));
  }

  /** «в течение первого месяца работы», «в первые две недели обучения»: from its beginning. */
  private static @Nullable Reading atFirst(Cursor cursor) {
    cursor.take(DURING);
    Term term = cursor.take(FIRST) ? TermReader.take(cursor) : null;
    Token next = cursor.peek();
    if (term == null || next == null || !next.isWord() || isOfTime(next)) {
      return null;
    }
    int event = cursor.mark();
    if (cursor.sees(SINCE)) {
      FreeText.skip(cursor);
      return Reading.of(new WithinTermOfEvent(term, Side.AFTER, cursor.textFrom(event)));
    }
    FreeText.skip(cursor);
    String begun = cursor.textFrom(event);
    return begun.isEmpty()
        ? null
        : Reading.of(new WithinTermOfEvent(term, Side.AFTER, "с начала " + begun));
  }

  private static boolean isOfTime(Token word) {
    return Vocabulary.speaksOfTime(word.text()) || MonthWords.find(word.text()) != null;
  }

  private static boolean endsPart(@Nullable Token next) {
    return next == null || !next.isWord() && !next.isNumber();
  }

  /** «в течение 10 дней», «в двухнедельный срок»: from which day is not said. */
  private static @Nullable Reading ofUnnamedEvent(Cursor cursor) {
    boolean within = cursor.take(ALONE);
    if (!within && !cursor.take(IN)) {
      return null;
    }
    Term term = TermReader.take(cursor);
    boolean said = within || cursor.justTook("срок");
    return term == null || !said || term.equals(new Term(1, Term.Unit.YEAR))
        ? null
        : Reading.of(new WithinTermOfEvent(term, Side.AFTER, ""), NO_EVENT);
  }
}
