package ru.vekha.deadline.language.token;

import java.util.List;
import java.util.Set;

/** The beginnings of the words that deadline phrases are made of. */
public final class Vocabulary {

  private static final Variants STEMS =
      new Variants(
          ("ежедневн* еженедельн* ежемесячн* ежеквартальн* ежегодн* постоянно период* течение"
                  + " течении течения течению квартал* полугоди* декад* недел* месяц* последн*"
                  + " последующ* отчетн* следующ* конца концу начала началу середин* позднее реже мере"
                  + " учебн* необходимост* отдельн* график* соответстви* согласно протяжени* момента"
                  + " рабоч* календарн* числа понедельник* вторник* четверг* четверт* пятниц*"
                  + " половин*")
              .split(" "));
  private static final Set<String> NOUNS =
      Set.of("период квартал месяц график понедельник вторник четверг".split(" "));
  private static final Set<String> OF_TIME =
      Set.of(
          ("год года году годом годы годов годах день дня дней дни срок срока сроки сроку сроков"
                  + " час часа часов кв среда среду средам суббота субботу субботам воскресенье")
              .split(" "));
  private static final List<String> GLUED_FIRST =
      List.of(
          "ежемесячно",
          "ежеквартально",
          "ежегодно",
          "еженедельно",
          "постоянно",
          "до",
          "не",
          "по",
          "на",
          "со",
          "за",
          "к",
          "в",
          "с");

  private static final List<String> LONG_GLUED_FIRST = GLUED_FIRST.subList(0, 5);

  private static final RememberedWords<Integer> CUTS = new RememberedWords<>(Vocabulary::findCut);

  private Vocabulary() {}

  /** Whether a hyphen and a line end stand inside one word: «ежеквар- тально», «сен- тябрь». */
  public static boolean isBroken(String left, String right) {
    if (isKnown(left + right)) {
      return true;
    }
    return !isKnown(left) && !isKnown(right);
  }

  /** Whether a hyphen stands inside one word of a line: «сен-тябрь», «еже-квартально». */
  static boolean isHyphenated(String left, String right) {
    return isKnown(left + right) && !(isKnown(left) && isKnown(right));
  }

  /** Where two words that lost the space between them part: «втечение»; 0 when it is one word. */
  public static int cutOfGluedWord(String word) {
    return CUTS.of(word);
  }

  private static int findCut(String word) {
    if (isKnown(word)) {
      for (String first : LONG_GLUED_FIRST) {
        if (word.startsWith(first) && isKnownOrPreposition(word.substring(first.length()))) {
          return first.length();
        }
      }
      return 0;
    }
    for (String first : GLUED_FIRST) {
      if (word.startsWith(first) && isKnown(word.substring(first.length()))) {
        return first.length();
      }
    }
    return 0;
  }

  /** Whether the word is one that deadlines are said with. */
  public static boolean speaksOfTime(String word) {
    return isKnown(word) || OF_TIME.contains(word);
  }

  /** Whether the word is one letter away from one that deadlines are said with: «октяюрь». */
  public static boolean maySpeakOfTime(String word) {
    return Misspelling.meant(word) != null;
  }

  /**
   * Whether it is a month in full or a word of four letters and more that deadlines are said with.
   */
  static boolean isWhole(String word) {
    return word.length() > 3 && isKnown(word) || MonthWords.isFullName(word);
  }

  /** Whether it is such a word in one of its cases: «отчетным», not «отчетн». */
  static boolean isInFull(String word) {
    return OF_TIME.contains(word)
        || STEMS.words().contains(word)
        || NOUNS.contains(word)
        || CaseEndings.isCaseOf(STEMS.beginnings()::contains, word);
  }

  private static boolean isKnownOrPreposition(String word) {
    return word.equals("до") || word.equals("в") || isKnown(word);
  }

  private static boolean isKnown(String word) {
    return MonthWords.isFullName(word) || STEMS.fit(word);
  }
}
