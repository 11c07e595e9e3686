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
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final int LONG_WORD = 9;
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
              + "|(?:тель)?ств(?:[оауе]|ом)|н?ост(?:ь|и|ью|ей|ям)");
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
  private static final Pattern MONTH =
      Pattern.compile("(?:январ|феврал|апрел|сентябр|октябр|ноябр|декабр)[ьяею]|август[ае]?");
  private static final Pattern OPENING = Pattern.compile("^[«“\"(]+");
  private static final Pattern CLOSING = Pattern.compile("^[»”)\\],.;:!?…].*");
  // «учителя-предметники», «педагогом-психологом»: a trade in any case.
  private static final Pattern TRADE =
      Pattern.compile(
          "(?:учител|педагог|врач|психолог|логопед|дефектолог|методист|наставник|тьютор|мастер|тренер"
              + "|инженер|эксперт|куратор|руководител|студент|школ|отчет|договор|план)"
              + "(?:[ьяюеиауы]|ем|о[мв]|е[йв]|а[мх]|я[мх]|ами|ями)?");
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

  private final Set<String> vocabulary = new HashSet<>();

  /** Learns the whole words of a line; what a break has cut is not learnt. */
  public void learn(String line) {
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      boolean cutBefore = matcher.start() == 0;
      boolean cutBehind = matcher.end() >= line.length() - 1;
      if (!cutBefore && !cutBehind) {
        vocabulary.add(key(matcher.group()));
      }
    }
  }

  /** The two lines as one; a space where no word was broken. */
  public String join(String first, String second) {
    return join(first, second, false);
  }

  /**
   * The two lines as one.
   *
   * @param narrow whether the first line had room for one word only and may have cut it anywhere
   */
  String join(String first, String second, boolean narrow) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    String lastWord = first.substring(first.lastIndexOf(' ') + 1);
    if (CLOSING.matcher(second).matches()
        || isCutBeforeHyphen(first, second)
        || narrow && isCut(first, lastWord, second)) {
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
    return join(first, second, true);
  }

  /** Whether the line between «учебно» and «-методический» was cut before the hyphen. */
  static boolean isCutBeforeHyphen(String first, String second) {
    String lastWord = first.substring(first.lastIndexOf(' ') + 1);
    return HYPHEN_FIRST.matcher(second).find() && COMPOUND.matcher(key(lastWord)).matches();
  }

  private boolean isCut(String line, String lastWord, String second) {
    String first = OPENING.matcher(lastWord).replaceFirst("");
    Matcher next = FIRST_PART.matcher(second);
    if (!next.find() || !LETTERS.matcher(first).matches()) {
      return false;
    }
    String start = key(first);
    String rest = next.group(1);
    if (MONTH.matcher(start + rest).matches()
        || SHORT_BEFORE_HYPHEN.matcher(rest).matches()
        || rest.equals("о") && BEFORE_O.matcher(start).matches()
        || rest.equals("и") && WITH_WHOM.matcher(line).matches()) {
      return true;
    }
    if (vocabulary.contains(start) || PREPOSITION.matcher(rest).matches()) {
      return false;
    }
    return isUnfinished(start, rest)
        || first.length() >= LONG_WORD
            && (vocabulary.contains(key(first + rest))
                || !PRONOUN.matcher(rest).matches()
                    && (ENDING.matcher(rest).matches() || TAIL.matcher(rest).matches()));
  }

  private static boolean isUnfinished(String start, String rest) {
    return STEM.matcher(start).matches() && SHORT_REST.matcher(rest).matches()
        || ADVERB_STEM.matcher(start).matches() && ENDING.matcher(rest).matches();
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
        || TRADE.matcher(part).matches() && !OF_TRADE.matcher(end).matches()
        || FIRST_NOUN.matcher(part).matches()
        || first.chars().allMatch(Character::isUpperCase)
        || COMPOUND.matcher(part).matches() && ADJECTIVE.matcher(end).matches();
  }

  private boolean isWord(String half) {
    return half.length() >= WORD_OF_ITS_OWN && vocabulary.contains(half);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
