package ru.vekha.roadmap.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.roadmap.wording.Wording;

/**
 * Finds the deadline phrases inside a sentence: the longest run of words, beginning where such
 * phrases begin, that the deadline language understands.
 */
final class DeadlineInSentence {
  private static final int MOST_WORDS = 16;
  private static final int WORDS_OF_ONE_PART = 9;
  // «планы школ: до 1 мая»: in a sentence the words before the deadline belong to the duty.
  private static final String CAPTION = ": ";
  private static final Pattern WORD = Pattern.compile("\\S+");
  // Where a phrase may begin. Never «на»: «план на 2021 год» says nothing of a term.
  private static final Pattern OPENING =
      Pattern.compile(
          "[(]?(?:в|во|до|к|ко|с|со|не|по|после|через|за|раз|один|два|дважды|ежегодно|ежеквартально|"
              + "ежемесячно|еженедельно|ежедневно|еже\\p{L}+(?:ый|ого|ому|ым|ом|ую|ая|ой|ое|ые|ых)|"
              + "кажд\\p{L}+|постоянно|систематически|регулярно|весь|течение|согласно|срок|сроки|"
              + "незамедлительно|немедленно|\\d{1,2}(?:-\\d{1,2})?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})"
              + "[.,;:)]*");
  // What only names a document is a deadline when it speaks of time.
  private static final Pattern OF_TIME =
      Pattern.compile(".*(?:срок|периодичност|график|по мере|расписани|дорожн\\p{L}+ карт).*");
  private static final Pattern ANNEX = Pattern.compile("(?:согласно|в соответствии с) приложени.*");
  private static final Pattern INDICATORS =
      Pattern.compile(".*(?:достижени|достичь).{0,40}показател.*");
  // «в срок до 00.00.0000», «не позднее ____»: a deadline, though not filled in.
  private static final Pattern BLANK =
      Pattern.compile(
          "(?:в срок (?:до|не позднее)|до|не позднее|к) (?:\"?[0_х.]{2,}\"?[\\s.]?)+"
              + "(?: ?(?:г\\.|года))?");
  // «в течение 3 дней»: a deadline, though it does not say from when.
  private static final Pattern TERM =
      Pattern.compile(
          "в течение [\\p{L}\\d-]+ (?:рабочих |календарных )?(?:дн|недел|месяц)\\p{L}*"
              + "|в [\\p{L}\\d-]*дневный срок|незамедлительно|немедленно");
  // «20 октября 2022 года», «2 раза в год»: a number begins a deadline only so.
  private static final Pattern BEGINS_WITH_NUMBER =
      Pattern.compile(
          "\\d{1,2}(?:-\\d{1,2})? (?:раза? в |январ|феврал|март|апрел|мая|июн|июл|август|сентябр|"
              + "октябр|ноябр|декабр).*|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}.*");
  private static final Pattern OF_ACT =
      Pattern.compile(
          "(?s).*(?:^|[\\s(])(?:от|№|пункт\\S*|п\\.)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:следующ|установленн|утвержденн|определенн|предусмотренн|указанн|котор|в срок|до|не|но|"
              + "начиная|в период|в течение|с|по|к|и|а|ежегодно|\\d|начал|оконч|предшеств).*");

  // A word of time stands near the beginning of every such phrase.
  private static final int NEAR = 6;
  private static final Pattern TIME =
      Pattern.compile(
          "\\d|срок|течени|период|год|квартал|месяц|недел|график|мере|поздн|реже|раз|дня|дней|день|"
              + "еже|кажд|декад|январ|феврал|март|апрел|ма[йяе](?!\\p{L})|июн|июл|август|сентябр|"
              + "октябр|ноябр|декабр|постоянн|систематич|регулярн|приложени|расписани|весь|начал|"
              + "оконч|заверш|итог|каникул|__|00");

  private DeadlineInSentence() {}

  /** The phrases in their printed words, in order; none when the sentence has no deadline. */
  static List<Found> in(String sentence) {
    List<Found> phrases = new ArrayList<>();
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      words.add(new int[] {word.start(), word.end()});
    }
    int first = 0;
    while (first < words.size()) {
      int taken = longest(sentence, words, first, phrases);
      first += Math.max(1, taken);
    }
    return phrases;
  }

  // Returns how many words the phrase takes; 0 when none begins here.
  private static int longest(String sentence, List<int[]> words, int first, List<Found> phrases) {
    int start = words.get(first)[0];
    if (!OPENING.matcher(Wording.key(sentence.substring(start, words.get(first)[1]))).matches()) {
      return 0;
    }
    int near = words.get(Math.min(words.size(), first + NEAR) - 1)[1];
    if (!TIME.matcher(Wording.key(sentence.substring(start, near))).find()) {
      return 0;
    }
    int from = sentence.charAt(start) == '(' ? start + 1 : start;
    int last = lastWord(sentence, words, first);
    int end = last;
    while (end >= first) {
      String phrase = withoutTail(sentence.substring(from, words.get(end)[1]));
      int unread = unreadFrom(phrase, sentence, from);
      if (unread < 0) {
        phrases.add(new Found(phrase, from));
        return end - first + 1;
      }
      end = shorter(words, first, end, from + unread);
    }
    return 0;
  }

  // What was not understood cannot be in the phrase; when it is the beginning, fewer words may do.
  private static int shorter(List<int[]> words, int first, int end, int unread) {
    if (unread <= words.get(first)[0] + 1) {
      return Math.min(end - 1, first + WORDS_OF_ONE_PART - 1);
    }
    int shorter = end - 1;
    while (shorter > first && words.get(shorter)[0] >= unread) {
      shorter--;
    }
    return shorter;
  }

  // A phrase ends before a verb, at the end of its sentence, and at a comma unless it goes on.
  private static int lastWord(String sentence, List<int[]> words, int first) {
    int end = Math.min(words.size(), first + MOST_WORDS);
    for (int index = first; index < end; index++) {
      String word = sentence.substring(words.get(index)[0], words.get(index)[1]);
      if (index > first && Verbs.isInfinitive(word.replaceAll("[^\\p{L}-]", ""))) {
        return index - 1;
      }
      boolean last = index + 1 == words.size();
      String next =
          last ? "" : sentence.substring(words.get(index + 1)[0], words.get(index + 1)[1]);
      boolean comma = word.endsWith(",") || word.endsWith(")");
      if (word.endsWith(";")
          || word.endsWith(":")
          || comma && !GOES_ON.matcher(Wording.key(next)).matches()
          || word.matches(".{4,}\\.") && next.matches("\\p{Lu}.*")) {
        return index;
      }
    }
    return end - 1;
  }

  /** The phrase without the signs behind it that belong to its sentence. */
  static String withoutTail(String phrase) {
    String shorter = phrase.replaceAll("[,;:]+$", "");
    boolean abbreviation = shorter.matches("(?s).*(?<!\\p{L})(?:г|гг|уч\\.\\s?г)\\.");
    String words = abbreviation ? shorter : shorter.replaceAll("\\.+$", "");
    boolean opened = words.indexOf('(') >= 0;
    return opened ? words : words.replaceAll("\\)+$", "");
  }

  // Where the words begin that are no deadline; -1 when all of them are one.
  private static int unreadFrom(String phrase, String sentence, int start) {
    String key = Wording.key(phrase);
    if (BLANK.matcher(key).matches() || TERM.matcher(key).matches()) {
      return -1;
    }
    if (Character.isDigit(key.charAt(0))
        && (!BEGINS_WITH_NUMBER.matcher(key).matches()
            || OF_ACT.matcher(sentence.substring(0, start)).matches())) {
      return 0;
    }
    DeadlineReading reading = DeadlineLanguage.read(phrase);
    if (reading instanceof DeadlineReading.Refused refused) {
      return refused.position();
    }
    DeadlineRule rule = ((DeadlineReading.Understood) reading).rule();
    if (rule.describe().contains(CAPTION)) {
      return 0;
    }
    String kind = rule.kind();
    boolean isDeadline =
        kind.contains("other_document")
            ? OF_TIME.matcher(key).matches()
                || ANNEX.matcher(key).matches()
                    && INDICATORS.matcher(Wording.key(sentence.substring(0, start))).matches()
            : !Wording.key(sentence.substring(start + phrase.length())).startsWith(" действующ");
    return isDeadline ? -1 : 0;
  }

  /**
   * A phrase and where it stands.
   *
   * @param phrase its words as printed
   * @param start where it begins in the sentence, in characters
   */
  record Found(String phrase, int start) {}
}
