package ru.vekha.roadmap.clause;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/** Tells the verbs of orders from other words by their endings. */
final class Verbs {
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
  private static final Pattern INFINITIVE =
      Pattern.compile(
          "\\p{L}{2,}[аяиеоуы]ть(?:ся)?|\\p{L}*(?:вести|нести|йти|брести|блюсти|расти)(?:сь)?|"
              + "\\p{L}*(?:влечь|мочь|беречь)(?:ся)?");
  private static final Set<String> NO_INFINITIVE =
      Set.of(
          "сеть",
          "печать",
          "память",
          "треть",
          "мать",
          "нить",
          "пять",
          "девять",
          "десять",
          "двадцать",
          "тридцать",
          "соцсеть",
          "кровать",
          "прибыть",
          "опять",
          "шесть");
  private static final Pattern THIRD_PERSON =
      Pattern.compile("\\p{L}{3,}(?:[аяуюие]ет|[аяи]ет|ует|ют|[иая]т)(?:ся)?");
  private static final Set<String> NO_THIRD_PERSON =
      Set.of(
          "совет",
          "комитет",
          "педсовет",
          "приоритет",
          "лимит",
          "аудит",
          "стандарт",
          "результат",
          "формат",
          "аппарат",
          "факультет",
          "университет",
          "институт");
  // The authority itself acts: what these say is done by the order.
  private static final Set<String> OF_ACT =
      Set.of(
          "утвердить",
          "признать",
          "считать",
          "внести",
          "ввести",
          "отменить",
          "определить",
          "назначить",
          "возложить",
          "установить",
          "создать",
          "принять",
          "включить",
          "исключить",
          "изложить",
          "закрепить",
          "наделить",
          "освободить",
          "приостановить",
          "присвоить");
  // «Рекомендовать руководителям … обеспечить»: the duty is in the verb that follows.
  private static final Set<String> OF_CHARGE =
      Set.of("рекомендовать", "поручить", "предложить", "обязать", "просить", "предписать");

  private Verbs() {}

  /** The first infinitive in the words from a place on: where it begins, or -1. */
  static int infinitive(String words, int from) {
    Matcher word = WORD.matcher(words);
    int start = from;
    while (word.find(start)) {
      if (isInfinitive(word.group())) {
        return word.start();
      }
      start = word.end();
    }
    return -1;
  }

  static boolean isInfinitive(String word) {
    String key = Wording.key(word);
    return INFINITIVE.matcher(key).matches() && !NO_INFINITIVE.contains(key);
  }

  /** Where the first verb that tells what somebody does begins («обеспечивает»), or -1. */
  static int thirdPerson(String words) {
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      if (isThirdPerson(word.group())) {
        return word.start();
      }
      if (words.startsWith(",", word.end())) {
        return -1;
      }
    }
    return -1;
  }

  // «проводится»: who does it stands elsewhere.
  private static boolean isThirdPerson(String word) {
    String key = Wording.key(word);
    return THIRD_PERSON.matcher(key).matches()
        && !key.endsWith("ся")
        && !NO_THIRD_PERSON.contains(key);
  }

  static boolean isOfAct(String words) {
    return OF_ACT.contains(firstWord(words));
  }

  static boolean isOfCharge(String words) {
    return OF_CHARGE.contains(firstWord(words));
  }

  static String firstWord(String words) {
    Matcher word = WORD.matcher(words);
    return word.find() ? Wording.key(word.group()) : "";
  }
}
