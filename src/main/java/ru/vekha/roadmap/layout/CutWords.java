package ru.vekha.roadmap.layout;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows words that the side of a narrow cell has cut without a hyphen: by the document's other
 * words, by endings that are no words and by beginnings that no word ends with.
 */
final class CutWords {
  private static final Pattern FIRST_PART = Pattern.compile("^(\\p{Ll}+(?:-\\p{L}+)*)");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final int LONG_WORD = 9;
  private static final int SHORT_CUT = 4;
  // What a word may lose at a narrow cell's side: «распорядительн» + «ым».
  private static final Pattern ENDING =
      Pattern.compile(
          "[емхйыьюя]|[ыиое][мйх]|[ыиаяою]е|[аяиою]я|ии|[иь]ю|ть|ся|[аяо][мх]|[ое][вгм]о?|[ео]му|[ыиая]ми"
              + "|ни[яией]|ци[яию]|ст[иь]");
  // What no word begins with but many end with: «профессиона» + «льного», «образователь» + «ных».
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:ь?н|нн|льн|альн|ональн|тельн|ск|еск|ческ|ическ|и?рованн?|ов?анн|ванн|енн|онн|ующ|ющ|щ|вш)"
              + "(?:[ыио]й|[ая]я|[оеё]е|[ыи]е|[ыи]х|[ыи]м|[ыи]ми|[ое]го|[ое]му|ую)"
              + "|(?:и?ровани|овани|вани|ани|ени|лени|нени|аци|изаци|енци)(?:[еяюий]|ем|я[мх]|ями)"
              + "|(?!длит|желат|обяз|бдит)\\p{L}{0,4}тельн(?:[ыио]й|[ая]я|[оеё]е|ы[ехм]|ыми|ого|ому|ую|о)"
              + "|(?:тель)?ств(?:[оауе]|ом)|н?ост(?:ь|и|ью|ей|ям)");
  // «ежекварта» + «льно»: words of deadlines, which stand in the narrowest column
  private static final Pattern TIME =
      Pattern.compile(
          "еже(?:месячно|квартально|годно|недельно|дневно)|постоянно|течение|учебного|полугоди[еяю]"
              + "|необходимости|периода?|квартал[ае]?|реализации|позднее|систематически|регулярно");
  // «1.1» + «0.»
  private static final Pattern NUMBER_START = Pattern.compile("\\d{1,2}\\.(?:\\d{1,2}\\.?){0,3}");
  private static final Pattern NUMBER_REST = Pattern.compile("\\d{1,2}\\.?");
  private static final Pattern PRONOUN = Pattern.compile("н?(?:им|их|ими|его|ему|ей|ем|ее)|ней");
  // What no word ends with: «наставничест» + «ве», «квалификаци» + «и», «методически» + «й».
  private static final Pattern STEM =
      Pattern.compile(
          "\\p{L}{2,}(?:ческ?|ческа|тельск|[тл]ьн|ельно?ст|имост|ест|[аяе]ци|[ае]ни|иров|овате|(?<=т)ел)");
  private static final Pattern ADVERB_STEM = Pattern.compile("\\p{L}{2,}чески");
  private static final Pattern SHORT_REST = Pattern.compile("\\p{Ll}{1,5}");
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "в|во|на|с|со|по|о|об|от|до|для|при|из|к|ко|за|под|над|без|или|не|ни|а|как|что");
  // «наставляемог» + «о», «ежеквартальн» + «о»
  private static final Pattern BEFORE_O =
      Pattern.compile(
          "\\p{L}*(?:[аяеиуюоы]ем|нн|ск|[уюая]щ|вш|[лтбдв]ьн|овн|ичн)[ое]г"
              + "|еже\\p{L}+н|постоянн|\\p{L}+[лт]ьн");
  // «с заместителям» + «и»: behind «с» stands who with whom.
  private static final Pattern WITH_WHOM =
      Pattern.compile("(?:.* )?(?:с|со|между|над|перед|\\p{L}+[иы]ми) \\p{L}+[ая]м");
  // «предприятиям» + «и-партнёрами»: no word is as short before a hyphen.
  private static final Pattern SHORT_BEFORE_HYPHEN =
      Pattern.compile("(?!по-|из-|в-|во-)\\p{Ll}{1,2}-.+");
  // «30.08.2» + «023»
  private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
  private static final Pattern DIGITS = Pattern.compile("^[\\d.]+");
  private static final Pattern BARE_DATE = Pattern.compile("[\\d.]+");
  // «четвер» + «ть»: a part without a vowel is no word, nor does a word begin with «ь».
  private static final Pattern NO_WORD =
      Pattern.compile(
          "[бвгджзйклмнпрстфхцчшщ]+ь|[бвгджзйклмнпрстфхцчшщ]{2,}|[йь]\\p{Ll}*"
              + "|и[еяюй]|ы[ейхм]|ыми|ая|ое|ую|[оеё]в|ями?|ами?|ого|ому|ост[ьи]|ци[яиюей]|[еа]ни[еяюй]"
              + "|и?ческ\\p{Ll}+|еск\\p{Ll}+|ельн\\p{Ll}+|ьн\\p{Ll}+|нн\\p{Ll}+");
  // «официальном», «нормативных», «конференция»: a word may well end here.
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\p{L}+(?:[ыи]х|[ыи]ми?|[аяое]ми?|[ыиаяою]е|[аяиою]я|[ыиое]й|[ео]го|[ео]му|[ую]ю|ию|[ое]в"
              + "|ть|ся|ами|ями|ть|ки|ка|ку|ты|ы)");
  private static final Pattern SHORT_WORD =
      Pattern.compile("и|да|все|всю|год|где|что|как|чем|они|она|оно|это|так|при|дня|дни|лет|уч");
  private static final Pattern MONTH =
      Pattern.compile("(?:январ|феврал|апрел|сентябр|октябр|ноябр|декабр)[ьяею]|август[ае]?");
  private static final Pattern OPENING = Pattern.compile("^[«“\"(]+");

  /** What room a line had for its last word. */
  enum Room {
    ENOUGH,
    /** It is filled by one word, which may have been cut anywhere. */
    ONE_WORD,
    /** The same in a column that has surely cut other words. */
    CUTTING
  }

  private final Set<String> vocabulary;

  /** Asks these whole words of the document, in lower case. */
  CutWords(Set<String> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the first line has surely lost the end of its last word to the second. */
  boolean isCut(String line, String second) {
    String first = lastWord(line);
    Matcher next = FIRST_PART.matcher(second);
    if (!next.find() || !LETTERS.matcher(first).matches()) {
      return isCutDate(first, second) || isCutNumber(line, second);
    }
    String start = Hyphenation.key(first);
    String rest = next.group(1);
    String lastPart = start.substring(start.lastIndexOf('-') + 1);
    if (second.matches("[аеыюяэьйхм]")
        || TIME.matcher(start + rest).matches()
        || start.contains("-") && Hyphenation.isTrade(lastPart + rest)
        || MONTH.matcher(start + rest).matches()
        || SHORT_BEFORE_HYPHEN.matcher(rest).matches()
        || NO_WORD.matcher(rest).matches()
        || rest.equals("о") && BEFORE_O.matcher(start).matches()
        || rest.equals("и") && WITH_WHOM.matcher(line).matches()) {
      return true;
    }
    if (vocabulary.contains(start) || PREPOSITION.matcher(rest).matches()) {
      return false;
    }
    return isUnfinished(start, rest)
        || first.length() >= LONG_WORD
            && (vocabulary.contains(Hyphenation.key(first + rest))
                || !PRONOUN.matcher(rest).matches()
                    && (ENDING.matcher(rest).matches() || TAIL.matcher(rest).matches()));
  }

  // In a column that has cut other words a short rest behind no usual ending is one more.
  boolean mayBeCut(String line, String second) {
    String start = Hyphenation.key(lastWord(line));
    Matcher next = FIRST_PART.matcher(second);
    if (!next.find() || !LETTERS.matcher(start).matches() || start.length() < SHORT_CUT) {
      return false;
    }
    String rest = next.group(1);
    boolean words =
        vocabulary.contains(start)
            || vocabulary.contains(Hyphenation.key(rest))
            || WHOLE.matcher(start).matches()
            || SHORT_WORD.matcher(rest).matches()
            || PREPOSITION.matcher(rest).matches()
            || PRONOUN.matcher(rest).matches();
    return !words && (rest.length() < SHORT_CUT || TAIL.matcher(rest).matches());
  }

  /** Whether no word begins so: it is the end of one. */
  static boolean isTail(String rest) {
    return TAIL.matcher(rest).matches() || NO_WORD.matcher(rest).matches();
  }

  private static String lastWord(String line) {
    return OPENING.matcher(line.substring(line.lastIndexOf(' ') + 1)).replaceFirst("");
  }

  private static boolean isCutDate(String first, String second) {
    Matcher digits = DIGITS.matcher(second);
    return BARE_DATE.matcher(first).matches()
        && digits.find()
        && DATE.matcher(first + digits.group()).matches();
  }

  /** Whether a narrow column has cut the number of a row: «1.1» + «0.». */
  static boolean isCutNumber(String first, String second) {
    return NUMBER_START.matcher(first).matches() && NUMBER_REST.matcher(second).matches();
  }

  private static boolean isUnfinished(String start, String rest) {
    return STEM.matcher(start).matches() && SHORT_REST.matcher(rest).matches()
        || ADVERB_STEM.matcher(start).matches() && ENDING.matcher(rest).matches();
  }
}
