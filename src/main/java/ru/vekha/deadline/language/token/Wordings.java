package ru.vekha.deadline.language.token;

import java.util.Arrays;

/**
 * Several ways to say one thing. Each is words in a row, written as {@code в [срок] до|к конц*}: a
 * bar parts variants of one word, square brackets enclose words that may be absent together, a star
 * stands for any ending. Letters are small and ё is written е.
 */
public final class Wordings {

  private final Wording[] each;
  private final int opening;

  private Wordings(Wording[] each) {
    this.each = each;
    this.opening =
        Places.enter(
            new Variants(Arrays.stream(each).flatMap(one -> one.openings().stream()).toList()));
  }

  /** Reads patterns of the notation above. */
  public static Wordings anyOf(String... patterns) {
    return new Wordings(Arrays.stream(patterns).map(Wording::new).toArray(Wording[]::new));
  }

  /** How many tokens the longest of them takes from the index on; 0 when none fits. */
  public int length(Token[] tokens, int index) {
    if (index >= tokens.length || !tokens[index].mayStandIn(opening)) {
      return 0;
    }
    int longest = 0;
    for (Wording one : each) {
      longest = Math.max(longest, one.length(tokens, index));
    }
    return longest;
  }
}
