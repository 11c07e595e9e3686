package ru.vekha.deadline.language.token;

import java.util.List;

/** The beginnings of the words that deadline phrases are made of. */
public final class Vocabulary {

  private static final List<String> STEMS =
      List.of(
          "ежедневн",
          "еженедельн",
          "ежемесячн",
          "ежеквартальн",
          "ежегодн",
          "постоянно",
          "период",
          "течени",
          "квартал",
          "полугоди",
          "декад",
          "недел",
          "месяц",
          "последн",
          "отчетн",
          "следующ",
          "конца",
          "концу",
          "начала",
          "началу",
          "середин",
          "позднее",
          "реже",
          "мере",
          "учебн",
          "необходимост",
          "отдельн",
          "график",
          "соответстви",
          "согласно",
          "протяжени",
          "момента",
          "рабоч",
          "календарн",
          "числа",
          "понедельник",
          "вторник",
          "четверг",
          "пятниц");
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

  private Vocabulary() {}

  /** Whether a hyphen and a line end stand inside one word: «ежеквар- тально», «сен- тябрь». */
  public static boolean isBroken(String left, String right) {
    if (isKnown(left + right)) {
      return true;
    }
    return !isKnown(left) && !isKnown(right);
  }

  /** Where two words that lost the space between them part: «втечение»; 0 when it is one word. */
  public static int cutOfGluedWord(String word) {
    if (isKnown(word)) {
      for (String first : GLUED_FIRST.subList(0, 5)) {
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
    return isKnown(word)
        || word.matches(
            "год(а|у|ом|ы|ов|ах)?|день|дня|дней|дни|срок(|и|а|у|ов)|час(|а|ов)|квартал.*");
  }

  private static boolean isKnownOrPreposition(String word) {
    return word.equals("до") || word.equals("в") || isKnown(word);
  }

  private static boolean isKnown(String word) {
    return MonthWords.isFullName(word) || STEMS.stream().anyMatch(word::startsWith);
  }
}
