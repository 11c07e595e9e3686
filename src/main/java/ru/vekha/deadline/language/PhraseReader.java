package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.language.family.Families;
import ru.vekha.deadline.language.family.Reading;
import ru.vekha.deadline.language.token.Blanks;
import ru.vekha.deadline.language.token.ClockTimes;
import ru.vekha.deadline.language.token.Cursor;
import ru.vekha.deadline.language.token.FreeText;
import ru.vekha.deadline.language.token.NotUnderstood;
import ru.vekha.deadline.language.token.Token;
import ru.vekha.deadline.language.token.Tokeniser;
import ru.vekha.deadline.language.token.TornWords;
import ru.vekha.deadline.language.token.Wordings;
import ru.vekha.deadline.rule.ByDate;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.StandingSince;
import ru.vekha.deadline.rule.WholePeriod;
import ru.vekha.deadline.rule.WithinTermOfDate;
import ru.vekha.deadline.rule.repetition.AfterReportingPeriod;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.MonthlyDay;
import ru.vekha.deadline.rule.repetition.QuarterlyDay;
import ru.vekha.deadline.rule.repetition.Weekly;

/** Reads a whole phrase: part after part, each by the recogniser that takes most of it. */
public final class PhraseReader {

  private static final Wordings BETWEEN_PARTS =
      Wordings.anyOf(
          ",|;|.|:|-|(|)|и|но",
          "а также",
          "срок|сроки|дата|период :|-",
          "срок|сроки реализации :|-",
          "срок|сроки|дата исполнения|выполнения|проведения|сдачи|предоставления"
              + "|представления|подачи [:|-]",
          "крайний|предельный|последний|окончательный|конечный|контрольный срок [:|-]",
          "крайняя|предельная|последняя|окончательная|конечная|контрольная дата [:|-]");
  private static final Wordings FURTHER =
      Wordings.anyOf(
          "далее",
          "затем",
          "в дальнейшем",
          "в последующем",
          "с последующим обновлением|уточнением|продлением",
          "с последующей актуализацией|корректировкой");
  private static final String NO_DEADLINE =
      "Срок не указан. Впишите его, например «до 15.09.2021» или «в течение года».";
  private static final String TOO_MANY =
      "Сроки в этой ячейке сочетаются неоднозначно. Разделите строку на несколько.";
  private static final String UNKNOWN_WORDS =
      "Эти слова не удалось понять как срок. Впишите дату («до 15.09.2021»), месяц («сентябрь 2021"
          + " г.»), повторение («ежеквартально») или период («в течение года»).";

  private static final String TOO_LONG =
      "Это длиннее любого срока. Оставьте в ячейке только срок, остальное перенесите в другую.";
  private static final int LONGEST = 600;

  /** Rules that describe themselves in words of their own, which are known to be read back. */
  private static final Set<Class<?>> OWN_WORDS =
      Set.of(
          OnSpans.class,
          ByDate.class,
          DuringYear.class,
          WholePeriod.class,
          StandingSince.class,
          WithinTermOfDate.class,
          EachPeriod.class,
          MonthlyDay.class,
          QuarterlyDay.class,
          AfterReportingPeriod.class,
          Weekly.class);

  private final String phrase;
  private final List<Token> tokens;
  private final ClockTimes clockTimes;
  private final Cursor cursor;
  private final Hedges hedges = new Hedges();
  private int partsRead;

  /** A reader of one phrase. */
  public PhraseReader(String phrase) {
    this(phrase, new Tokeniser(phrase).tokens());
  }

  private PhraseReader(String phrase, List<Token> tokens) {
    this.phrase = phrase;
    this.tokens = tokens;
    this.clockTimes = new ClockTimes(phrase, tokens);
    this.cursor = new Cursor(phrase, clockTimes.without());
  }

  /**
   * Reads it; every word of it is understood or it is refused. Several deadlines whose joint
   * meaning cannot be said again in plain words are refused too.
   */
  public DeadlineReading read() {
    if (tokens.size() > LONGEST) {
      return new DeadlineReading.Refused(phrase.strip(), indexOfFirstWord(), TOO_LONG);
    }
    DeadlineReading reading = readAsItStands();
    if (reading instanceof DeadlineReading.Refused) {
      List<Token> mended = TornWords.mended(tokens);
      if (!mended.equals(tokens)
          && new PhraseReader(MendedPhrase.of(phrase, mended)).readAsItStands()
              instanceof DeadlineReading.Understood understood) {
        return new MendedWords(tokens, mended).noted(understood);
      }
    }
    return reading;
  }

  private DeadlineReading readAsItStands() {
    DeadlineReading reading = readOnce();
    if (reading instanceof DeadlineReading.Understood understood
        && !(partsRead == 1 && OWN_WORDS.contains(understood.rule().getClass()))
        && !isSaidBy(understood.rule(), understood.rule().describe())) {
      return new DeadlineReading.Refused(phrase.strip(), indexOfFirstWord(), TOO_MANY);
    }
    return reading;
  }

  /** Whether a rule's own words are read as that rule; the words of the phrase itself are. */
  private boolean isSaidBy(DeadlineRule rule, String words) {
    PhraseReader again = new PhraseReader(words);
    boolean sameWords = words.equals(phrase) && again.tokens.equals(tokens);
    return sameWords || rule.equals(again.ruleAlone());
  }

  private @Nullable DeadlineRule ruleAlone() {
    try {
      List<Reading> parts = readParts();
      return parts.isEmpty() ? null : new Composer(parts, List.of()).rule();
    } catch (NotUnderstood refusal) {
      return null;
    }
  }

  private int indexOfFirstWord() {
    return phrase.length() - phrase.stripLeading().length();
  }

  private DeadlineReading readOnce() {
    try {
      List<Reading> parts = readParts();
      partsRead = parts.size();
      return parts.isEmpty()
          ? new DeadlineReading.Refused(phrase.strip(), 0, NO_DEADLINE)
          : new Composer(parts, aside()).compose();
    } catch (NotUnderstood refusal) {
      return new DeadlineReading.Refused(refusal.part(), refusal.position(), refusal.reason());
    }
  }

  /** The notes on what was set aside before reading or passed over. */
  private List<String> aside() {
    List<String> notes = new ArrayList<>(clockTimes.notes());
    notes.addAll(hedges.notes());
    return notes;
  }

  private List<Reading> readParts() {
    NotUnderstood blank = Blanks.refusal(phrase, tokens);
    if (blank != null) {
      throw blank;
    }
    List<Reading> parts = new ArrayList<>();
    skipBetween();
    boolean further = false;
    int furtherAt = -1;
    while (!cursor.atEnd()) {
      Reading part = nextPart();
      boolean first = parts.isEmpty();
      furtherAt = further && !first ? parts.size() : furtherAt;
      parts.add(further && !first ? part.after(parts.get(parts.size() - 1)) : part);
      further = skipBetween();
    }
    return furtherAt < 0 ? parts : FurtherYears.joined(parts, furtherAt);
  }

  /** Passes over what only stands between two parts; tells whether it says «далее». */
  private boolean skipBetween() {
    boolean further = false;
    while (true) {
      if (cursor.take(FURTHER)) {
        further = true;
      } else if (!hedges.take(cursor) && !cursor.take(BETWEEN_PARTS)) {
        return further;
      }
    }
  }

  /** A part with its caption, if it has one. */
  private Reading nextPart() {
    int start = cursor.mark();
    Captions captions = new Captions(cursor);
    Families.Attempt attempt = Families.attempt(cursor);
    String caption = null;
    if (attempt.reading() == null) {
      caption = captions.takeBefore();
      attempt = caption == null ? attempt : Families.attempt(cursor);
    }
    Reading reading = attempt.reading();
    if (reading == null) {
      throw refusal(start, attempt.refusal());
    }
    hedges.take(cursor);
    caption = caption == null ? captions.takeAfter() : caption;
    return caption == null ? reading : reading.labelled(caption);
  }

  private NotUnderstood refusal(int start, @Nullable NotUnderstood precise) {
    if (precise != null) {
      return precise;
    }
    cursor.next();
    FreeText.skip(cursor);
    return cursor.refuseFrom(start, UNKNOWN_WORDS);
  }
}
