package ru.vekha.deadline.language.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in a row, written as {@code в [срок] до|к конц*}: a bar parts variants of one word, square
 * brackets enclose words that may be absent together, a star stands for any ending. Letters are
 * small and ё is written е.
 */
public final class Wording {

  private static final Pattern SLOT = Pattern.compile("\\[([^\\]]+)]|(\\S+)");

  /** Words that are all present or, when optional, all absent. */
  private record Slot(List<List<String>> words, boolean optional) {

    /** Where the words end that begin at the index, or -1. */
    int end(List<Token> tokens, int index) {
      if (index + words.size() > tokens.size()) {
        return -1;
      }
      for (int i = 0; i < words.size(); i++) {
        String text = tokens.get(index + i).text();
        if (words.get(i).stream().noneMatch(variant -> fits(variant, text))) {
          return -1;
        }
      }
      return index + words.size();
    }

    private static boolean fits(String variant, String text) {
      return variant.endsWith("*")
          ? text.startsWith(variant.substring(0, variant.length() - 1))
          : text.equals(variant);
    }
  }

  private final List<Slot> slots = new ArrayList<>();

  private Wording(String pattern) {
    Matcher matcher = SLOT.matcher(pattern);
    while (matcher.find()) {
      boolean optional = matcher.group(1) != null;
      String words = optional ? matcher.group(1) : matcher.group(2);
      slots.add(
          new Slot(
              Arrays.stream(words.split(" ")).map(word -> List.of(word.split("\\|"))).toList(),
              optional));
    }
  }

  /** Reads patterns of the notation above. */
  public static List<Wording> anyOf(String... patterns) {
    return Arrays.stream(patterns).map(Wording::new).toList();
  }

  /** How many tokens fit from the index on, or -1. */
  public int length(List<Token> tokens, int index) {
    int end = end(tokens, index, 0);
    return end < 0 ? -1 : end - index;
  }

  private int end(List<Token> tokens, int index, int slot) {
    if (slot == slots.size()) {
      return index;
    }
    int next = slots.get(slot).end(tokens, index);
    int end = next < 0 ? -1 : end(tokens, next, slot + 1);
    if (end >= 0) {
      return end;
    }
    return slots.get(slot).optional() ? end(tokens, index, slot + 1) : -1;
  }
}
