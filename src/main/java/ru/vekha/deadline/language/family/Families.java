package ru.vekha.deadline.language.family;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.NotUnderstood;

/** All families of phrases; a new family is one recogniser more in this list. */
public final class Families {

  /** Of two that take as many words, the earlier wins. */
  private static final Recogniser[] RECOGNISERS = {
    new ByDateRecogniser(),
    new DayInMonthRecogniser(),
    new DuringYearRecogniser(),
    new SpansRecogniser(),
    new NamedDayRecogniser(),
    new StandingRecogniser(),
    new ResultsRecogniser(),
    new FrequencyRecogniser(),
    new CountedFrequencyRecogniser(),
    new MonthlyDayRecogniser(),
    new WorkingDayRecogniser(),
    new QuarterlyDayRecogniser(),
    new WeeklyRecogniser(),
    new AfterReportingPeriodRecogniser(),
    new SinceRecogniser(),
    new EventTermRecogniser(),
    new EventDayRecogniser(),
    new AsNeededRecogniser(),
    new OtherDocumentRecogniser(),
    new UnanswerableRecogniser()
  };

  private static final Function<Cursor, Attempt> ATTEMPT = Families::longest;

  private Families() {}

  /**
   * What came of trying: a reading, or none and perhaps a precise refusal.
   *
   * @param reading what the family that takes most words made of them
   * @param refusal why a family that knows these words gives no day
   */
  public record Attempt(@Nullable Reading reading, @Nullable NotUnderstood refusal) {}

  /** Lets every family try here and moves the cursor behind the longest reading. */
  public static Attempt attempt(Cursor cursor) {
    return cursor.once(ATTEMPT);
  }

  private static Attempt longest(Cursor cursor) {
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
    return new Attempt(found, refusal);
  }

  /** Whether a deadline begins here; the cursor stays. */
  public static boolean isDeadline(Cursor cursor) {
    int mark = cursor.mark();
    boolean is = attempt(cursor).reading() != null;
    cursor.back(mark);
    return is;
  }
}
