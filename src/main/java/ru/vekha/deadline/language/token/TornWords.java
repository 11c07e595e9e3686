package ru.vekha.deadline.language.token;

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
  private static final String ROMAN_LETTERS = "ivі";

  private TornWords() {}

  /** The tokens with such words put right; equal to those given when there are none. */
  public static List<Token> mended(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      int joined = MisreadWords.take(tokens, i, mended);
      if (joined > 0) {
        i += joined - 1;
      } else if (next != null && isTorn(token, next)) {
        String whole = token.text() + next.text();
        mended.add(new Token(Token.Kind.WORD, whole, 0, token.start(), next.end()));
        i++;
      } else if (next != null && token.is("з") && Vocabulary.speaksOfTime(next.text())) {
        mended.add(new Token(Token.Kind.NUMBER, "3", 3, token.start(), token.end()));
      } else {
        addParts(token, mended);
      }
    }
    return mended;
  }

  /** «дека брь»: one word of the language, of which the second half is none. */
  private static boolean isTorn(Token left, Token right) {
    return left.isWord()
        && right.isWord()
        && !Vocabulary.speaksOfTime(right.text())
        && isWhole(left.text() + right.text());
  }

  private static boolean isWhole(String word) {
    return Vocabulary.isWhole(word) || word.length() > 3 && Vocabulary.speaksOfTime(word);
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
