package ru.vekha.deadline.language.token;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which wordings may begin with a word. Most wordings are asked of most words and fit none, so the
 * answer is remembered for the words that come again and again.
 */
final class Openings {

  private static final int MOST_WORDS = 4096;
  private static final List<Variants> ALL = new ArrayList<>();
  private static final Map<String, Openings> REMEMBERED = new ConcurrentHashMap<>();

  private final BitSet open;
  private final int known;

  private Openings(BitSet open, int known) {
    this.open = open;
    this.known = known;
  }

  /** Enters the first words of a wording and gives it its number. */
  static int enter(Variants first) {
    synchronized (ALL) {
      ALL.add(first);
      return ALL.size() - 1;
    }
  }

  static Openings of(String word) {
    Openings remembered = REMEMBERED.get(word);
    return remembered == null ? remember(word) : remembered;
  }

  /** Whether the wording with this number may begin with the word. */
  boolean has(int number, String word) {
    return number < known ? open.get(number) : remember(word).open.get(number);
  }

  private static Openings remember(String word) {
    BitSet open = new BitSet();
    int known;
    synchronized (ALL) {
      known = ALL.size();
      for (int number = 0; number < known; number++) {
        open.set(number, ALL.get(number).fit(word));
      }
    }
    Openings openings = new Openings(open, known);
    if (REMEMBERED.size() < MOST_WORDS) {
      REMEMBERED.put(word, openings);
    }
    return openings;
  }
}
