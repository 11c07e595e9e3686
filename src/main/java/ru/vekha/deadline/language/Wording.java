package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words in a row, written as {@code в [срок] до|к конц*}: a bar parts variants of one word, square
 * brackets enclose a word that may be absent, a star stands for any ending. Letters are small and ё
 * is written е.
 */
final class Wording {

  private record Slot(List<String> variants, boolean optional) {

    boolean fits(Token token) {
      return variants.stream().anyMatch(variant -> fits(variant, token.text()));
    }

    private static boolean fits(String variant, String text) {
      return variant.endsWith("*")
          ? text.startsWith(variant.substring(0, variant.length() - 1))
          : text.equals(variant);
    }
  }

  private final List<Slot> slots = new ArrayList<>();

  private Wording(String pattern) {
    for (String word : pattern.split(" ")) {
      boolean optional = word.startsWith("[");
      String variants = optional ? word.substring(1, word.length() - 1) : word;
      slots.add(new Slot(Arrays.asList(variants.split("\\|")), optional));
    }
  }

  /** Reads patterns of the notation above. */
  static List<Wording> anyOf(String... patterns) {
    return Arrays.stream(patterns).map(Wording::new).toList();
  }

  /** How many tokens fit from the index on, or -1. */
  int length(List<Token> tokens, int index) {
    int end = end(tokens, index, 0);
    return end < 0 ? -1 : end - index;
  }

  private int end(List<Token> tokens, int index, int slot) {
    if (slot == slots.size()) {
      return index;
    }
    if (index < tokens.size() && slots.get(slot).fits(tokens.get(index))) {
      int end = end(tokens, index + 1, slot + 1);
      if (end >= 0) {
        return end;
      }
    }
    return slots.get(slot).optional() ? end(tokens, index, slot + 1) : -1;
  }
}
