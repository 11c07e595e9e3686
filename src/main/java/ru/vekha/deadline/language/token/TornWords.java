package ru.vekha.deadline.language.token;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that a scanner or a narrow column tore or glued: «сентяб ря», «в течениегода», «IIквартал».
 * It is tried where a phrase is not understood as it stands.
 */
public final class TornWords {

  private static final Set<String> GLUED_FIRST =
      Set.of(
          ("течение течении протяжении мере весь всего всей период периода конца начала числа раз"
                  + " не квартал квартала месяц месяца полугодие полугодия каждый каждого каждую")
              .split(" "));
  private static final Set<String> PREPOSITIONS =
      Set.of("в во к ко с со о и на по до за не но из от".split(" "));
  private static final int SHORTEST = 3;
  private static final String ROMAN_LETTERS = "ivі";

  private TornWords() {}

  /** The tokens with such words put right; equal to those given when there are none. */
  public static List<Token> mended(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      int joined = takeTorn(tokens, i, mended);
      joined = joined == 0 ? MisreadWords.take(tokens, i, mended) : joined;
      if (joined > 0) {
        i += joined - 1;
      } else if (next != null && token.is("з") && Vocabulary.speaksOfTime(next.text())) {
        mended.add(new Token(Token.Kind.NUMBER, "3", 3, token.start(), token.end()));
      } else {
        addParts(token, mended);
      }
    }
    return mended;
  }

  /** «дека брь»; «понедельн ик», of which the first half was taken for «по недельн». */
  private static int takeTorn(List<Token> tokens, int index, List<Token> mended) {
    for (int halves = 1; halves <= 2 && index + halves < tokens.size(); halves++) {
      List<Token> before = tokens.subList(index, index + halves);
      boolean words = before.stream().allMatch(Token::isWord);
      boolean glued = halves == 1 || before.get(0).touches(before.get(1));
      String left = text(before);
      Token right = tokens.get(index + halves);
      if (words && glued && right.isWord() && isTorn(left, right.text())) {
        int start = tokens.get(index).start();
        mended.add(new Token(Token.Kind.WORD, left + right.text(), 0, start, right.end()));
        return halves + 1;
      }
    }
    return 0;
  }

  private static String text(List<Token> words) {
    return words.stream().map(Token::text).collect(joining());
  }

  /** One word of the language, of which one half is none. */
  private static boolean isTorn(String left, String right) {
    String whole = left + right;
    return whole.length() > SHORTEST && isKnown(whole) && !(isKnown(left) && isKnown(right));
  }

  /** A word of the language in one of its cases; of the shortest only prepositions stand alone. */
  private static boolean isKnown(String word) {
    return word.length() <= 2
        ? PREPOSITIONS.contains(word)
        : Places.know(word) || MonthWords.find(word) != null || Vocabulary.isInFull(word);
  }

  private static void addParts(Token token, List<Token> mended) {
    int cut = token.isWord() ? cut(token.text()) : 0;
    boolean asWritten = token.end() - token.start() == token.text().length();
    if (cut == 0 || !asWritten) {
      mended.add(token);
      return;
    }
    int middle = token.start() + cut;
    String left = token.text().substring(0, cut).replace('і', 'i');
    mended.add(new Token(Token.Kind.WORD, left, 0, token.start(), middle));
    mended.add(new Token(Token.Kind.WORD, token.text().substring(cut), 0, middle, token.end()));
  }

  private static int cut(String word) {
    int roman = 0;
    while (roman < word.length() && ROMAN_LETTERS.indexOf(word.charAt(roman)) >= 0) {
      roman++;
    }
    if (roman > 0) {
      return Vocabulary.speaksOfTime(word.substring(roman)) ? roman : 0;
    }
    for (int cut = word.length() - 2; cut > 1; cut--) {
      if (GLUED_FIRST.contains(word.substring(0, cut))
          && Vocabulary.speaksOfTime(word.substring(cut))) {
        return cut;
      }
    }
    return 0;
  }
}
