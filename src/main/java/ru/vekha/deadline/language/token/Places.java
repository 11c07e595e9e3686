package ru.vekha.deadline.language.token;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places in wordings where a word may stand. Every word is asked for hundreds of them and fits
 * few, so all are looked up once, and remembered for the words that come again and again.
 */
final class Places {

  private static final Map<String, BitSet> OF_WORD = new HashMap<>();
  private static final Map<String, BitSet> OF_BEGINNING = new HashMap<>();
  private static final RememberedWords<Places> REMEMBERED = new RememberedWords<>(Places::find);
  private static int entered;
  private static int longestBeginning;

  private final long[] fitting;
  private final int known;

  private Places(BitSet fitting, int known) {
    this.fitting = fitting.toLongArray();
    this.known = known;
  }

  /** Enters a place with the words that may stand there and gives it its number. */
  static int enter(Variants variants) {
    synchronized (OF_WORD) {
      for (String word : variants.words()) {
        OF_WORD.computeIfAbsent(word, none -> new BitSet()).set(entered);
      }
      for (String beginning : variants.beginnings()) {
        OF_BEGINNING.computeIfAbsent(beginning, none -> new BitSet()).set(entered);
        longestBeginning = Math.max(longestBeginning, beginning.length());
      }
      return entered++;
    }
  }

  static Places of(String word) {
    return REMEMBERED.of(word);
  }

  /** Whether the word may stand in the place with this number. */
  boolean has(int place, String word) {
    return place < known ? has(place) : REMEMBERED.again(word).has(place);
  }

  private boolean has(int place) {
    int part = place / Long.SIZE;
    return part < fitting.length && (fitting[part] >>> place & 1) != 0;
  }

  /** Whether some wording has the word: as it is, or by its beginning and an ending of a case. */
  static boolean know(String word) {
    synchronized (OF_WORD) {
      return OF_WORD.containsKey(word) || CaseEndings.isCaseOf(OF_BEGINNING::containsKey, word);
    }
  }

  private static Places find(String word) {
    BitSet fitting = new BitSet();
    synchronized (OF_WORD) {
      add(OF_WORD.get(word), fitting);
      for (int end = 0; end <= Math.min(word.length(), longestBeginning); end++) {
        add(OF_BEGINNING.get(word.substring(0, end)), fitting);
      }
      return new Places(fitting, entered);
    }
  }

  private static void add(@Nullable BitSet more, BitSet fitting) {
    if (more != null) {
      fitting.or(more);
    }
  }
}
