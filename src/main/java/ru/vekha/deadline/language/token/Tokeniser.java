package ru.vekha.deadline.language.token;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a phrase into tokens. Digits and letters part by themselves («2021г.»), dashes are one kind,
 * quotation and footnote marks are dropped, a word broken over a line is joined.
 */
public final class Tokeniser {

  private static final String TAKEN_FOR_DIGIT = "[ОоOoЗзlI]";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>(?:"
              + TAKEN_FOR_DIGIT
              + "(?=\\d))?\\d+(?:[ОоOoЗзlI]+\\d+)*(?:[ОоOo](?!\\p{L}))?)"
              + "|(?<word>\\p{L}[\\p{L}\\u00AD]*)"
              + "|(?<mark>[^\\s\\p{Z}\\u00AD])");
  private static final String DASHES = "‐‑‒–—―−-";
  private static final String DROPPED = "«»\"“”„‟'’*†‡¹²³⁴⁵⁶⁷⁸⁹⁰[]";
  private static final Pattern LINE_BREAK_AFTER_HYPHEN =
      Pattern.compile("[-‐‑\\u00AD]\\s+(\\p{Ll}[\\p{L}\\u00AD]*)");

  private final String phrase;
  private final List<Token> tokens = new ArrayList<>();

  public Tokeniser(String phrase) {
    this.phrase = phrase;
  }

  public List<Token> tokens() {
    Matcher matcher = TOKEN.matcher(phrase);
    int from = 0;
    while (matcher.find(from)) {
      from = matcher.end();
      if (matcher.group("number") != null) {
        addNumber(matcher.group(), matcher.start(), matcher.end());
      } else if (matcher.group("word") != null) {
        from = addWord(matcher.group(), matcher.start(), matcher.end());
      } else if (DROPPED.indexOf(matcher.group().charAt(0)) < 0) {
        boolean dash = DASHES.indexOf(matcher.group().charAt(0)) >= 0;
        add(Token.Kind.MARK, dash ? "-" : matcher.group(), matcher.start(), matcher.end());
      }
    }
    return tokens;
  }

  private void addNumber(String raw, int start, int end) {
    String digits = LookAlikes.digits(raw);
    int value = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    tokens.add(new Token(Token.Kind.NUMBER, digits, value, start, end));
  }

  private int addWord(String raw, int start, int end) {
    Matcher rest = LINE_BREAK_AFTER_HYPHEN.matcher(phrase).region(end, phrase.length());
    String left = LookAlikes.word(raw);
    if (rest.lookingAt()) {
      String right = LookAlikes.word(rest.group(1));
      if (Vocabulary.isBroken(left, right)) {
        add(Token.Kind.WORD, left + right, start, rest.end());
        return rest.end();
      }
    }
    int cut = Vocabulary.cutOfGluedWord(left);
    if (cut > 0) {
      add(Token.Kind.WORD, left.substring(0, cut), start, start + cut);
      add(Token.Kind.WORD, left.substring(cut), start + cut, end);
    } else {
      add(Token.Kind.WORD, left, start, end);
    }
    return end;
  }

  private void add(Token.Kind kind, String text, int start, int end) {
    tokens.add(new Token(kind, text, 0, start, end));
  }
}
