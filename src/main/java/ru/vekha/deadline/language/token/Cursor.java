package ru.vekha.deadline.language.token;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a phrase that moves forward as its tokens are taken. */
public final class Cursor {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private final String phrase;
  private final Token[] tokens;
  private final Map<Function<Cursor, ?>, @Nullable Taken[]> ways = new IdentityHashMap<>(2);
  private int index;

  /** What a way of reading gave at one place. */
  private record Taken(@Nullable Object value, @Nullable NotUnderstood refusal, int end) {}

  public Cursor(String phrase, List<Token> tokens) {
    this.phrase = phrase;
    this.tokens = tokens.toArray(Token[]::new);
  }

  public boolean atEnd() {
    return index >= tokens.length;
  }

  /** How many tokens have been taken; {@link #back} returns there. */
  public int mark() {
    return index;
  }

  public void back(int mark) {
    index = mark;
  }

  /** The next token, or null at the end. */
  public @Nullable Token peek() {
    return peek(0);
  }

  /** The token this many places ahead, or behind when negative; or null. */
  public @Nullable Token peek(int ahead) {
    return index + ahead >= 0 && index + ahead < tokens.length ? tokens[index + ahead] : null;
  }

  /** Takes the next token; there must be one. */
  public Token next() {
    return tokens[index++];
  }

  /** Takes the longest of the wordings that fits here. */
  public boolean take(Wordings wordings) {
    int length = wordings.length(tokens, index);
    index += length;
    return length > 0;
  }

  /** Whether one of the wordings fits here. */
  public boolean sees(Wordings wordings) {
    return wordings.length(tokens, index) > 0;
  }

  /** Whether one of the wordings fits somewhere in what was taken since a mark. */
  public boolean tookSince(int mark, Wordings wordings) {
    for (int i = mark; i < index; i++) {
      if (wordings.length(tokens, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads in a way that depends on nothing but the place, and remembers what came of it.
   *
   * @param way a constant, so that it is known again
   */
  @SuppressWarnings("unchecked")
  public <T extends @Nullable Object> T once(Function<Cursor, T> way) {
    Taken[] places = ways.computeIfAbsent(way, each -> new Taken[tokens.length + 1]);
    int start = index;
    Taken taken = places[start];
    if (taken == null) {
      try {
        taken = new Taken(way.apply(this), null, index);
      } catch (NotUnderstood refusal) {
        taken = new Taken(null, refusal, start);
      }
      places[start] = taken;
    }
    if (taken.refusal() != null) {
      throw taken.refusal();
    }
    index = taken.end();
    return (T) taken.value();
  }

  /** Whether the last token taken is this word. */
  public boolean justTook(String word) {
    return index > 0 && tokens[index - 1].is(word);
  }

  /** Takes a mark such as «.» when it comes next. */
  public boolean takeMark(String mark) {
    Token token = peek();
    if (token != null && token.is(mark)) {
      index++;
      return true;
    }
    return false;
  }

  /** Takes a number between the bounds, or returns null. */
  public @Nullable Integer takeNumber(int least, int most) {
    Token token = peek();
    if (token == null || !token.isNumber() || token.number() < least || token.number() > most) {
      return null;
    }
    index++;
    return token.number();
  }

  /** The phrase's own words from a mark up to here, with single spaces. */
  public String textFrom(int mark) {
    if (mark >= index) {
      return "";
    }
    String raw = phrase.substring(tokens[mark].start(), tokens[index - 1].end());
    return SPACES.matcher(raw).replaceAll(" ");
  }

  /** A refusal of everything from a mark up to here. */
  public NotUnderstood refuseFrom(int mark, String reason) {
    int position = mark < tokens.length ? tokens[mark].start() : phrase.length();
    return new NotUnderstood(textFrom(mark), position, reason);
  }
}
