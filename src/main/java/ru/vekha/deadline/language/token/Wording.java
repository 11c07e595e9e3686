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
  private static final class Slot {

    private final List<Variants> words;
    private final int[] places;
    private final boolean optional;

    Slot(List<Variants> words, boolean optional) {
      this.words = words;
      this.places = words.stream().mapToInt(Places::enter).toArray();
      this.optional = optional;
    }

    /** Where the words end that begin at the index, or -1. */
    int end(Token[] tokens, int index) {
      if (index + places.length > tokens.length) {
        return -1;
      }
      for (int i = 0; i < places.length; i++) {
        if (!tokens[index + i].mayStandIn(places[i])) {
          return -1;
        }
      }
      return index + places.length;
    }
  }

  private final Slot[] slots;
  private final int opening;

  Wording(String pattern) {
    List<Slot> read = new ArrayList<>();
    Matcher matcher = SLOT.matcher(pattern);
    while (matcher.find()) {
      boolean optional = matcher.group(1) != null;
      String words = optional ? matcher.group(1) : matcher.group(2);
      read.add(
          new Slot(
              Arrays.stream(words.split(" ")).map(word -> new Variants(word.split("\\|"))).toList(),
              optional));
    }
    slots = read.toArray(Slot[]::new);
    opening = Places.enter(new Variants(openings()));
  }

  /** The words it may begin with. */
  List<String> openings() {
    List<String> openings = new ArrayList<>();
    for (Slot slot : slots) {
      openings.addAll(slot.words.get(0).all());
      if (!slot.optional) {
        break;
      }
    }
    return openings;
  }

  /** How many tokens fit from the index on, where there is one, or -1. */
  int length(Token[] tokens, int index) {
    if (!tokens[index].mayStandIn(opening)) {
      return -1;
    }
    int end = end(tokens, index, 0);
    return end < 0 ? -1 : end - index;
  }

  private int end(Token[] tokens, int index, int slot) {
    if (slot == slots.length) {
      return index;
    }
    int next = slots[slot].end(tokens, index);
    int end = next < 0 ? -1 : end(tokens, next, slot + 1);
    if (end >= 0) {
      return end;
    }
    return slots[slot].optional ? end(tokens, index, slot + 1) : -1;
  }
}
