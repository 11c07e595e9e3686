package ru.vekha.deadline.language.token;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a phrase into tokens. Digits and letters part by themselves («2021г.»), dashes are one kind,
 * quotation and footnote marks are dropped, a word broken over a line is joined.
 */
public final class Tokeniser {

  private static final String DASHES = "‐‑‒–—―−-";
  private static final String DROPPED = "«»\"“”„‟'’`´*†‡¹²³⁴⁵⁶⁷⁸⁹⁰[]•·●▪■◦‣!#";
  private static final int LONGEST_NUMBER = 9;

  private final String phrase;
  private final List<Token> tokens = new ArrayList<>();

  public Tokeniser(String phrase) {
    this.phrase = phrase;
  }

  public List<Token> tokens() {
    int at = 0;
    while (at < phrase.length()) {
      if (startsNumber(at)) {
        at = takeNumber(at);
      } else if (isLetter(at)) {
        at = takeWord(at);
      } else if (isSpace(phrase.charAt(at))) {
        at++;
      } else {
        at = takeMark(at);
      }
    }
    return ListMarks.dropped(phrase, tokens);
  }

  private boolean startsNumber(int at) {
    char letter = phrase.charAt(at);
    return isDigit(at) || LookAlikes.isTakenForDigit(letter) && isDigit(at + 1);
  }

  /** «2021», «2О21», «З0», «202l»; «1V» is a Roman numeral. */
  private int takeNumber(int start) {
    StringBuilder digits = new StringBuilder();
    int at = start;
    while (at < phrase.length() && (isDigit(at) || isTakenForDigit(at, digits.length()))) {
      digits.append(LookAlikes.digit(phrase.charAt(at++)));
    }
    if (digits.toString().equals("1") && at < phrase.length() && !isLetter(at + 1)) {
      String roman = LookAlikes.word("I" + phrase.charAt(at));
      if (roman.equals("iv")) {
        add(Token.Kind.WORD, roman, start, at + 1);
        return at + 1;
      }
    }
    boolean tooLong = digits.length() > LONGEST_NUMBER;
    int value = tooLong ? Integer.MAX_VALUE : Integer.parseInt(digits.toString());
    tokens.add(new Token(Token.Kind.NUMBER, digits.toString(), value, start, at));
    return at;
  }

  /** Whether a letter stands for a figure: before another figure, or as the last of a number. */
  private boolean isTakenForDigit(int at, int digitsBefore) {
    char letter = phrase.charAt(at);
    if (!LookAlikes.isTakenForDigit(letter)) {
      return false;
    }
    int next = at;
    while (next < phrase.length() && LookAlikes.isTakenForDigit(phrase.charAt(next))) {
      next++;
    }
    boolean last = next == at + 1 && !isLetter(next);
    boolean endsNumber = last && (LookAlikes.digit(letter) == '0' || digitsBefore >= 3);
    return isDigit(next) || digitsBefore > 0 && endsNumber;
  }

  private int takeWord(int start) {
    int end = endOfWord(start);
    String left = LookAlikes.word(phrase.substring(start, end));
    int rest = startOfBrokenRest(end);
    if (rest > 0) {
      int restEnd = endOfWord(rest);
      String right = LookAlikes.word(phrase.substring(rest, restEnd));
      boolean overLine = rest > end + 1;
      if (overLine ? Vocabulary.isBroken(left, right) : Vocabulary.isHyphenated(left, right)) {
        add(Token.Kind.WORD, left + right, start, restEnd);
        return restEnd;
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

  /** Where a word goes on after a hyphen, in the same line or the next; -1 when it does not. */
  private int startOfBrokenRest(int end) {
    boolean soft = phrase.charAt(end - 1) == '\u00AD';
    boolean hyphen = end < phrase.length() && "-‐‑".indexOf(phrase.charAt(end)) >= 0;
    if (!soft && !hyphen) {
      return -1;
    }
    int at = hyphen ? end + 1 : end;
    while (at < phrase.length() && isSpace(phrase.charAt(at))) {
      at++;
    }
    return at < phrase.length() && Character.isLowerCase(phrase.charAt(at)) ? at : -1;
  }

  private int takeMark(int start) {
    char mark = phrase.charAt(start);
    int footnote = endOfFootnote(start);
    if (footnote > 0) {
      return footnote;
    }
    if (mark == '.') {
      return takeDots(start);
    }
    if (mark == '_' && isInsideText(start)) {
      return start + 1;
    }
    if (mark == '…' && isDigit(start - 1) && isDigit(start + 1)) {
      add(Token.Kind.MARK, "-", start, start + 1);
      return start + 1;
    }
    int end = start + Character.charCount(phrase.codePointAt(start));
    if (DROPPED.indexOf(mark) < 0) {
      String text =
          DASHES.indexOf(mark) >= 0 ? "-" : mark == '\\' ? "/" : phrase.substring(start, end);
      add(Token.Kind.MARK, text, start, end);
    }
    return end;
  }

  /** «октябрь_2023»: one line below stands for a space, several are a blank. */
  private boolean isInsideText(int at) {
    boolean behind = at > 0 && Character.isLetterOrDigit(phrase.charAt(at - 1));
    return behind && at + 1 < phrase.length() && Character.isLetterOrDigit(phrase.charAt(at + 1));
  }

  /** One full stop printed twice is one; three are a dash. */
  private int takeDots(int start) {
    int end = start;
    while (end < phrase.length() && phrase.charAt(end) == '.') {
      end++;
    }
    add(Token.Kind.MARK, end - start > 2 ? "-" : ".", start, end);
    return end;
  }

  /** «[1]», «<2>», «<*>». */
  private int endOfFootnote(int start) {
    int close = "[<".indexOf(phrase.charAt(start));
    int at = start + 1;
    while (close >= 0 && (isDigit(at) || at < phrase.length() && phrase.charAt(at) == '*')) {
      at++;
    }
    boolean closed = at < phrase.length() && close >= 0 && phrase.charAt(at) == "]>".charAt(close);
    return closed && at > start + 1 ? at + 1 : -1;
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < phrase.length()
        && (Character.isLetter(phrase.charAt(end)) || phrase.charAt(end) == '\u00AD')) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < phrase.length() && phrase.charAt(at) >= '0' && phrase.charAt(at) <= '9';
  }

  private boolean isLetter(int at) {
    return at < phrase.length() && Character.isLetter(phrase.charAt(at));
  }

  private static boolean isSpace(char letter) {
    return letter == ' '
        || Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || Character.getType(letter) == Character.FORMAT
        || Character.isISOControl(letter);
  }

  private void add(Token.Kind kind, String text, int start, int end) {
    tokens.add(new Token(kind, text, 0, start, end));
  }
}
