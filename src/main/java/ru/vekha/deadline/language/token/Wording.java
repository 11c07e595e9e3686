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
final class Wording {

  private static final Pattern SLOT = Pattern.compile("\\[([^\\]]+)]|(\\S+)");

  /** Words that are all present or, when optional, all absent. */
  private record Slot(List<Variants> words, boolean optional) {

    /** Where the words end that begin at the index, or -1. */
    int end(List<Token> tokens, int index) {
      if (index + words.size() > tokens.size()) {
        return -1;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).fit(tokens.get(index + i).text())) {
          return -1;
        }
      }
      return index + words.size();
    }
  }

  private final List<Slot> slots = new ArrayList<>();

  Wording(String pattern) {
    Matcher matcher = SLOT.matcher(pattern);
    while (matcher.find()) {
      boolean optional = matcher.group(1) != null;
      String words = optional ? matcher.group(1) : matcher.group(2);
      slots.add(
          new Slot(
              Arrays.stream(words.split(" ")).map(word -> new Variants(word.split("\\|"))).toList(),
              optional));
    }
  }

  /** The words it may begin with. */
  List<String> openings() {
    List<String> openings = new ArrayList<>();
    for (Slot slot : slots) {
      openings.addAll(slot.words().get(0).all());
      if (!slot.optional()) {
        break;
      }
    }
    return openings;
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
    int next = slots.get(slot).end(tokens, index);
    int end = next < 0 ? -1 : end(tokens, next, slot + 1);
    if (end >= 0) {
      return end;
    }
    return slots.get(slot).optional() ? end(tokens, index, slot + 1) : -1;
  }
}
