package ru.vekha.deadline.language;

import java.util.List;
import ru.vekha.deadline.language.token.Token;

/** A phrase written again with its words put right. */
final class MendedPhrase {

  private MendedPhrase() {}

  /** The phrase in which each of these tokens stands for what it was made of. */
  static String of(String phrase, List<Token> mended) {
    StringBuilder text = new StringBuilder();
    int end = 0;
    Token before = null;
    for (Token token : mended) {
      boolean apart = token.start() > end;
      text.append(phrase, end, Math.max(end, token.start()));
      if (!apart && before != null && before.isWord() && token.isWord()) {
        text.append(' ');
      }
      String written = phrase.substring(token.start(), token.end());
      text.append(written.equalsIgnoreCase(token.text()) ? written : token.text());
      end = Math.max(end, token.end());
      before = token;
    }
    return text.append(phrase, end, phrase.length()).toString();
  }
}
