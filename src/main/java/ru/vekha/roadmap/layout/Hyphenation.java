package ru.vekha.roadmap.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts together words that the end of a line has broken. Whether the hyphen belongs to the word is
 * asked of the document's other words first («наставник» elsewhere says that «настав-» «ник» had
 * none), then of the usual first parts of compounds.
 */
public final class Hyphenation {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)*");
  private static final Pattern LAST_PART =
      Pattern.compile("([\\p{L}\\d]+(?:-[\\p{L}\\d]+)*)[-‐\u00AD]$");
  private static final Pattern FIRST_PART = Pattern.compile("^(\\p{Ll}+(?:-\\p{L}+)*)");
  private static final Pattern HYPHEN_FIRST = Pattern.compile("^-\\p{Ll}");
  private static final Pattern CLOSING = Pattern.compile("^[»”)\\],.;:!?…].*");
  // «учителя-предметники», «педагогом-психологом»: a trade in any case.
  private static final Pattern TRADE =
      Pattern.compile(
          "(?:учител|педагог|врач|психолог|логопед|дефектолог|методист|наставник|тьютор|мастер|тренер"
              + "|инженер|эксперт|куратор|руководител|студент|школ|отчет|договор|план)"
              + "(?:[ьяюеиауы]|ем|о[мв]|е[йв]|а[мх]|я[мх]|ами|ями)?"
              + "|(?:преподавател|воспитател|библиотекар|родител)(?:[ьяюеи]|ем|ей|я[мх]|ями)"
              + "|(?:организатор|координатор|специалист|советник|консультант|практикум)"
              + "(?:[аыуеи]|ом|ов|а[мх]|ами)?"
              + "|(?:встреч|игр|выставк|ярмарк|бесед|письм)(?:[аоуыие]|ой|ом|а[мх]|ами)|писем"
              + "|(?:совещани|заявлени|заняти)(?:[еяюи]|ем|й|я[мх])"
              + "|(?:конференци|консультаци|экскурси)(?:[яиюй]|ей|я[мх])");
  private static final Pattern OF_TRADE =
      Pattern.compile("(?:и?ческ|и?рова|тельск|еск|ск|ств|ов|н[ыоиа])\\p{L}*|\\p{L}{1,3}");
  private static final int WORD_OF_ITS_OWN = 5;
  // «учебно-методический», «психолого-педагогический»: long, in -о or -е, and an adjective behind.
  private static final Pattern COMPOUND =
      Pattern.compile("\\p{L}{4,}(?:но|ко|го|во|то|ло|сто|дно)");
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "\\p{L}{3,}(?:[ыио]й|[ая]я|[оеё]е|[ыи]е|[ыи]х|[ыи]м|[ыи]ми|[ео]го|[ео]му|[ео][мй]|[ую]ю)");
  private static final Pattern FIRST_NOUN =
      Pattern.compile(
          "форум|онлайн|веб|бизнес|интернет|пресс|медиа|блок|кейс|класс|тренинг"
              + "|центр|сервис|видео|аудио|фото|по|из|кое|пол"
              + "|вице|северо|юго|экс|мини|дорожно|программа|лекци[яи]|урок|беседа|конкурс|час|квест|семинар"
              + "|\\d+|[ivx]+|январ\\p{L}+|феврал\\p{L}+|март\\p{L}?|апрел\\p{L}+|ма[йя]|июн\\p{L}|июл\\p{L}"
              + "|август\\p{L}?|сентябр\\p{L}|октябр\\p{L}|ноябр\\p{L}|декабр\\p{L}");

  // A program that hyphenates ends more lines so.
  private static final int LINES_WITHOUT = 50;
  private static final int FEWEST_LINES = 40;
  private static final int FIRST_WORD = 4;

  private final Set<String> vocabulary = new HashSet<>();
  private final CutWords cuts = new CutWords(vocabulary);
  private int linesRead;
  private int linesHyphenated;

  /** Learns the whole words of a line; what a break has cut is not learnt. */
  public void learn(String line) {
    linesRead++;
    linesHyphenated += LAST_PART.matcher(line).find() ? 1 : 0;
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      boolean cutBefore = matcher.start() == 0;
      boolean cutBehind = matcher.end() >= line.length() - 1;
      if (!cutBefore && !cutBehind) {
        vocabulary.add(key(matcher.group()));
      }
    }
  }

  /** Whether the first line has surely lost the end of its last word to the second. */
  boolean isCut(String first, String second) {
    return cuts.isCut(first, second);
  }

  /** The two lines as one; a space where no word was broken. */
  public String join(String first, String second) {
    return join(first, second, CutWords.Room.ENOUGH);
  }

  /**
   * The two lines as one.
   *
   * @param room what room the first line had
   */
  String join(String first, String second, CutWords.Room room) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    if (CLOSING.matcher(second).matches()
        || isCutBeforeHyphen(first, second)
        || room != CutWords.Room.ENOUGH && cuts.isCut(first, second)
        || room == CutWords.Room.CUTTING && cuts.mayBeCut(first, second)) {
      return first + second;
    }
    Matcher last = LAST_PART.matcher(first);
    Matcher next = FIRST_PART.matcher(second);
    if (!last.find() || !next.find()) {
      return first + " " + second;
    }
    String start = first.substring(0, first.length() - 1);
    boolean soft = first.endsWith("\u00AD");
    return !soft && keepsHyphen(last.group(1), next.group(1))
        ? start + "-" + second
        : start + second;
  }

  /** The two parts of a cell that the end of a page has parted, maybe within a word. */
  public String joinOverPages(String first, String second) {
    return join(first, second, CutWords.Room.ONE_WORD);
  }

  /** Whether the line between «учебно» and «-методический» was cut before the hyphen. */
  static boolean isCutBeforeHyphen(String first, String second) {
    String lastWord = first.substring(first.lastIndexOf(' ') + 1);
    return HYPHEN_FIRST.matcher(second).find() && COMPOUND.matcher(key(lastWord)).matches();
  }

  private boolean keepsHyphen(String first, String second) {
    String start = key(first);
    String end = key(second);
    if (vocabulary.contains(start + "-" + end)) {
      return true;
    }
    if (vocabulary.contains(start + end)) {
      return false;
    }
    String part = start.substring(start.lastIndexOf('-') + 1);
    return isWord(part) && isWord(end)
        || TRADE.matcher(part).matches()
            && (TRADE.matcher(end).matches() || !OF_TRADE.matcher(end).matches())
        || FIRST_NOUN.matcher(part).matches()
        || first.chars().allMatch(Character::isUpperCase)
        || COMPOUND.matcher(part).matches() && ADJECTIVE.matcher(end).matches()
        || !isHyphenated() && mayBeTwoWords(part, end);
  }

  /** Whether its program breaks words at syllables; else a hyphen at a line's end is a word's. */
  private boolean isHyphenated() {
    return linesRead < FEWEST_LINES || linesHyphenated * LINES_WITHOUT > linesRead;
  }

  private static boolean mayBeTwoWords(String part, String end) {
    return part.length() >= FIRST_WORD
        && end.length() >= WORD_OF_ITS_OWN
        && part.charAt(part.length() - 1) != end.charAt(0)
        && !CutWords.isTail(end);
  }

  private boolean isWord(String half) {
    return half.length() >= WORD_OF_ITS_OWN && vocabulary.contains(half);
  }

  static boolean isTrade(String word) {
    return TRADE.matcher(word).matches();
  }

  /** Whether the second is the rest of a row's number that a narrow column has cut. */
  public static boolean isCutNumber(String first, String second) {
    return CutWords.isCutNumber(first, second);
  }

  static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
