package ru.vekha.deadline.language.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Numbers that count items or footnotes and say nothing of time: «1) до 15 сентября; 2) до 1
 * октября», «1. Сентябрь», «15.09.2021 1)».
 */
final class ListMarks {

  private static final int LARGEST = 20;
  private static final Set<String> YEAR_WORDS = Set.of("г", "год", "года", "году", "гг");
  private static final String LETTERS = "абвгдежз";

  private ListMarks() {}

  /** The tokens without them. */
  static List<Token> dropped(String phrase, List<Token> tokens) {
    List<Token> left = new ArrayList<>(tokens.size());
    int depth = 0;
    int item = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean closes = i + 1 < tokens.size() && tokens.get(i + 1).is(")") && depth == 0;
      if (closes && isItem(token)) {
        i++;
      } else if (isFootnoteInBrackets(tokens, i)) {
        i += 2;
      } else if (closes && isYearWithFootnote(token)) {
        String year = token.text().substring(0, 4);
        left.add(
            new Token(Token.Kind.NUMBER, year, Integer.parseInt(year), token.start(), token.end()));
        i++;
      } else if (isFootnoteOfYear(tokens, i)) {
        break;
      } else if (isItem(token)
          && (beginsLine(phrase, token) || token.isNumber() && token.number() == item + 1)
          && isBeforeWord(tokens, i)) {
        item = token.number();
        i++;
      } else {
        depth = Math.max(0, depth + (token.is("(") ? 1 : token.is(")") ? -1 : 0));
        left.add(token);
      }
    }
    return left;
  }

  private static boolean isItem(Token token) {
    boolean letter = token.text().length() == 1 && LETTERS.contains(token.text());
    return letter || token.isNumber() && token.number() >= 1 && token.number() <= LARGEST;
  }

  /** «20211)» is 2021 with the footnote 1. */
  private static boolean isYearWithFootnote(Token token) {
    return token.isNumber() && token.text().length() == 5 && token.text().startsWith("20");
  }

  /** «2023 г.1», «2023 года 2»: a single figure at the very end. */
  private static boolean isFootnoteOfYear(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (index != tokens.size() - 1 || !token.isNumber() || token.text().length() > 1) {
      return false;
    }
    int word = index > 0 && tokens.get(index - 1).is(".") ? index - 2 : index - 1;
    return word > 0 && YEAR_WORDS.contains(tokens.get(word).text()) && isYear(tokens.get(word - 1));
  }

  /** «15.окт», «15.III.2023». */
  private static boolean isMonthOfDate(List<Token> tokens, int index) {
    Token name = tokens.get(index + 2);
    boolean roman =
        name.text().chars().allMatch(letter -> "ivxіх".indexOf(letter) >= 0)
            && index + 3 < tokens.size()
            && tokens.get(index + 3).is(".");
    return tokens.get(index + 1).touches(name) && (roman || MonthWords.isCutShort(name.text()));
  }

  /** «15.04.2022 (1)», «сентябрь 2022 г. (2)». */
  private static boolean isFootnoteInBrackets(List<Token> tokens, int index) {
    if (index == 0 || index + 2 >= tokens.size() || !tokens.get(index).is("(")) {
      return false;
    }
    Token number = tokens.get(index + 1);
    Token before = tokens.get(index - 1);
    before = before.is(".") && index > 1 ? tokens.get(index - 2) : before;
    return number.isNumber()
        && number.text().length() == 1
        && tokens.get(index + 2).is(")")
        && (isYear(before) || YEAR_WORDS.contains(before.text()));
  }

  private static boolean isYear(Token token) {
    return token.isNumber() && token.text().length() == 4 && token.text().startsWith("20");
  }

  private static boolean beginsLine(String phrase, Token token) {
    for (int at = token.start() - 1; at >= 0; at--) {
      char before = phrase.charAt(at);
      if (before == '\n' || before == ';') {
        return true;
      }
      if (!Character.isWhitespace(before)) {
        return false;
      }
    }
    return true;
  }

  /** «1. до», «1. Сентябрь»; «1. сентября» is a date. */
  private static boolean isBeforeWord(List<Token> tokens, int index) {
    return index + 2 < tokens.size()
        && tokens.get(index).isNumber()
        && tokens.get(index + 1).is(".")
        && tokens.get(index + 2).isWord()
        && !MonthWords.isGenitive(tokens.get(index + 2).text())
        && !isMonthOfDate(tokens, index);
  }
}
