package ru.vekha.deadline.language.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that may stand in one place: «до|к|конц*», where a star stands for any ending. */
final class Variants {

  private final List<String> all;
  private final Set<String> words = new HashSet<>();
  private final String[] beginnings;

  Variants(String... variants) {
    this(Arrays.asList(variants));
  }

  Variants(List<String> variants) {
    all = List.copyOf(variants);
    List<String> cut = new ArrayList<>();
    for (String variant : variants) {
      if (variant.endsWith("*")) {
        cut.add(variant.substring(0, variant.length() - 1));
      } else {
        words.add(variant);
      }
    }
    beginnings = cut.toArray(String[]::new);
  }

  List<String> all() {
    return all;
  }

  /** Those without a star. */
  Set<String> words() {
    return words;
  }

  /** What the others begin with. */
  List<String> beginnings() {
    return List.of(beginnings);
  }

  boolean fit(String word) {
    if (words.contains(word)) {
      return true;
    }
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
