package ru.vekha.deadline.language.token;

import java.util.Set;
import java.util.function.Predicate;

/** The endings by which nouns and adjectives change. */
final class CaseEndings {

  private static final int LONGEST = 3;
  private static final int SHORTEST_STEM = 3;
  private static final Set<String> ALL =
      Set.of(
          ("ого его ому ему ыми ими ами ями ым им ой ей ый ий ая яя ое ее ую юю ых их ом ем ов ев"
                  + " ам ям ах ях ью ие ия ию ии ые а я у ю е и ы о ь")
              .split(" "));

  private CaseEndings() {}

  /** Whether the word is one of these stems with an ending. */
  static boolean isCaseOf(Predicate<String> stems, String word) {
    for (int end = word.length() - 1;
        end >= Math.max(SHORTEST_STEM, word.length() - LONGEST);
        end--) {
      if (ALL.contains(word.substring(end)) && stems.test(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
