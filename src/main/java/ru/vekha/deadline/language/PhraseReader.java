package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineReading;

/** Reads a whole phrase: part after part, each by the recogniser that takes most of it. */
public final class PhraseReader {

  private static final List<Recogniser> RECOGNISERS =
      List.of(
          new ByDateRecogniser(),
          new SpansRecogniser(),
          new StandingRecogniser(),
          new DuringYearRecogniser(),
          new ResultsRecogniser(),
          new FrequencyRecogniser(),
          new CountedFrequencyRecogniser(),
          new MonthlyDayRecogniser(),
          new QuarterlyDayRecogniser(),
          new WeeklyRecogniser(),
          new AfterReportingPeriodRecogniser(),
          new SinceRecogniser(),
          new EventTermRecogniser(),
          new EventDayRecogniser(),
          new AsNeededRecogniser(),
          new OtherDocumentRecogniser(),
          new UnanswerableRecogniser());
  private static final List<Wording> BETWEEN_PARTS =
      Wording.anyOf(",", ";", ".", "(", ")", "и", "а также", "далее", "но", ":", "-");
  private static final String NO_DEADLINE =
      "Срок не указан. Впишите его, например «до 15.09.2021» или «в течение года».";
  private static final String UNKNOWN_WORDS =
      "Эти слова не удалось понять как срок. Впишите дату («до 15.09.2021»), месяц («сентябрь 2021"
          + " г.»), повторение («ежеквартально») или период («в течение года»).";

  private final Cursor cursor;
  private final String phrase;

  /** A reader of one phrase. */
  public PhraseReader(String phrase) {
    this.phrase = phrase;
    this.cursor = new Cursor(phrase, new Tokeniser(phrase).tokens());
  }

  /** Reads it; every word of it is understood or it is refused. */
  public DeadlineReading read() {
    try {
      List<Reading> parts = new ArrayList<>();
      skipBetween();
      while (!cursor.atEnd()) {
        parts.add(nextPart());
        skipBetween();
      }
      if (parts.isEmpty()) {
        return new DeadlineReading.Refused(phrase.strip(), 0, NO_DEADLINE);
      }
      return new Composer(parts).compose();
    } catch (NotUnderstood refusal) {
      return new DeadlineReading.Refused(refusal.part(), refusal.position(), refusal.reason());
    }
  }

  private void skipBetween() {
    while (cursor.take(BETWEEN_PARTS)) {
      // Everything that only stands between two parts is passed over.
    }
  }

  private Reading nextPart() {
    int start = cursor.mark();
    int furthest = start;
    Reading found = null;
    NotUnderstood refusal = null;
    for (Recogniser recogniser : RECOGNISERS) {
      cursor.back(start);
      try {
        Reading reading = recogniser.read(cursor);
        if (reading != null && cursor.mark() > furthest) {
          furthest = cursor.mark();
          found = reading;
        }
      } catch (NotUnderstood precise) {
        refusal = precise;
      }
    }
    cursor.back(furthest);
    return found == null ? refuse(start, refusal) : found;
  }

  private Reading refuse(int start, @Nullable NotUnderstood refusal) {
    if (refusal != null) {
      throw refusal;
    }
    cursor.next();
    FreeText.skip(cursor);
    throw cursor.refuseFrom(start, UNKNOWN_WORDS);
  }
}
