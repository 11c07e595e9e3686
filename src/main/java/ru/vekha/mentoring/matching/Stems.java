package ru.vekha.mentoring.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The roots of Russian words, roughly: endings are cut, so that «робототехнику» and «робототехника»
 * are one. What two unlike words may share is never a reason by itself, only shown as one.
 */
final class Stems {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_STEM = 3;

  /** The longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "иями", "ями", "ами", "иях", "ией", "ого", "его", "ому", "ему", "ыми", "ими", "ться",
          "ием", "иям", "ать", "ять", "еть", "ить", "ях", "ах", "ов", "ев", "ей", "ой", "ий", "ый",
          "ая", "яя", "ое", "ее", "ую", "юю", "ом", "ем", "ам", "ям", "ия", "ие", "ии", "ию", "ые",
          "ых", "их", "ым", "им", "а", "я", "о", "е", "у", "ю", "ы", "и", "ь", "й");

  /** Words that say nothing of the matter. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "хочет",
          "хочу",
          "нужна",
          "нужно",
          "нужен",
          "помощь",
          "помочь",
          "очень",
          "чтобы",
          "также",
          "который",
          "которая",
          "может",
          "можно",
          "быть",
          "есть",
          "свой",
          "своя",
          "свои",
          "своего",
          "своей",
          "этот",
          "более",
          "опыт",
          "работа",
          "работы",
          "работать",
          "умение",
          "навыки",
          "наставник",
          "наставника",
          "научиться",
          "научить",
          "подготовка",
          "развитие");

  private Stems() {}

  /** The words of a text that carry meaning, each by its stem. */
  static Map<String, String> of(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT).replace('ё', 'е'))) {
      if (word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word)) {
        words.putIfAbsent(stem(word), word);
      }
    }
    return words;
  }

  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
