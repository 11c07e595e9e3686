package ru.vekha.execution.amendment;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import ru.vekha.roadmap.ComparableWords;

/** How much two titles have in common, by the stems of their words. */
final class TitleLikeness {

  // «семинара» and «семинары» are one word, «наставников» and «наставляемых» are not.
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<=.{3})(?:[аяыи]ми|[оеы]го|[оеы]му|[ыи]х|[аяое][хмй]|[ыи][йем]|[оеая]е|[аяую][яю]"
              + "|[ое]в|[аяоеуюыийь])$");
  private static final int STEM = 7;
  private static final int SHORTEST = 3;

  private TitleLikeness() {}

  /** The stems of a title's words and its numbers; words of one or two letters say nothing. */
  static Set<String> stems(String title) {
    Set<String> stems = new HashSet<>();
    for (String word : ComparableWords.plain(title).split(" ")) {
      if (word.chars().anyMatch(Character::isDigit)) {
        stems.add(word);
      } else if (word.length() >= SHORTEST) {
        String stem = ENDING.matcher(word).replaceFirst("");
        stems.add(stem.substring(0, Math.min(STEM, stem.length())));
      }
    }
    return stems;
  }

  /** From 0 for titles without a common word to 1 for equal ones (the coefficient of Dice). */
  static double of(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.equals(other) ? 1 : 0;
    }
    Set<String> smaller = one.size() <= other.size() ? one : other;
    Set<String> greater = smaller == one ? other : one;
    long common = smaller.stream().filter(greater::contains).count();
    return 2.0 * common / (one.size() + other.size());
  }
}
