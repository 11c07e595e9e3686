package ru.vekha.deadline.language.token;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the word of the language that a word with one wrong letter must be. */
final class Misspelling {

  // the shorter months are too like each other and other words
  private static final List<String> STEMS =
      List.of("январ", "феврал", "апрел", "август", "сентябр", "октябр", "ноябр", "декабр");
  private static final List<String> ENDINGS = List.of("ь", "я", "е", "ю", "", "а", "у");
  private static final List<String> OTHERS =
      List.of(
          "ежемесячно",
          "ежеквартально",
          "ежегодно",
          "еженедельно",
          "постоянно",
          "течение",
          "квартал",
          "позднее",
          "полугодие",
          "необходимости",
          "периода");
  private static final int SHORTEST = 5;

  private Misspelling() {}

  /** The word that was meant, or null. */
  static @Nullable String meant(String word) {
    if (word.length() < SHORTEST) {
      return null;
    }
    for (String stem : STEMS) {
      for (String ending : ENDINGS) {
        String month = stem + ending;
        if (MonthWords.isFullName(month) && isOneStepFrom(word, month)) {
          return month;
        }
      }
    }
    return OTHERS.stream().filter(other -> isOneStepFrom(word, other)).findFirst().orElse(null);
  }

  /** One letter put in, left out, changed or two beside each other swapped. */
  private static boolean isOneStepFrom(String word, String other) {
    int longer = Math.max(word.length(), other.length());
    int shorter = Math.min(word.length(), other.length());
    if (longer - shorter > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    String left = word.substring(same);
    String right = other.substring(same);
    if (left.length() != right.length()) {
      return left.length() > right.length()
          ? left.substring(1).equals(right)
          : right.substring(1).equals(left);
    }
    boolean changed = !left.isEmpty() && left.substring(1).equals(right.substring(1));
    return changed || isSwapped(left, right);
  }

  private static boolean isSwapped(String left, String right) {
    return left.length() > 1
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0)
        && left.substring(2).equals(right.substring(2));
  }
}
