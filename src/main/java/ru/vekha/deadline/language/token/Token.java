package ru.vekha.deadline.language.token;

/**
 * A word, a number or a mark of a phrase.
 *
 * @param text in small letters, ё as е, look-alike letters put right
 * @param number the value of a number, 0 for the others
 * @param start where it begins in the phrase
 * @param end where it ends, not included
 * @param places where in wordings it may stand
 */
public record Token(Kind kind, String text, int number, int start, int end, Places places) {

  Token(Kind kind, String text, int number, int start, int end) {
    this(kind, text, number, start, end, Places.of(text));
  }

  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean is(String wanted) {
    return text.equals(wanted);
  }

  /** Whether it may stand in the place with this number. */
  boolean mayStandIn(int place) {
    return places.has(place, text);
  }

  /** Whether nothing stands between this and the next token. */
  public boolean touches(Token next) {
    return end == next.start;
  }
}
