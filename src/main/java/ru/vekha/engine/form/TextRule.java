package ru.vekha.engine.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Free text. It is data: nothing in it is ever evaluated.
 *
 * @param multiline whether line breaks and tabs are allowed
 * @param minLength least number of characters of a text that is not empty
 * @param maxLength greatest number of characters, counted as the browser counts them
 * @param pattern what the text must contain a match of, null when anything goes
 * @param hint what the pattern wants, in Russian
 * @param format e-mail address or telephone number, null for any text
 */
record TextRule(
    boolean multiline,
    int minLength,
    int maxLength,
    @Nullable Pattern pattern,
    String hint,
    @Nullable TextFormat format)
    implements ValueRule {

  @Override
  public Verdict check(@Nullable Object submitted, FormSurroundings surroundings) {
    if (submitted == null) {
      return Verdict.EMPTY;
    }
    if (!(submitted instanceof String raw)) {
      return Verdict.WRONG_KIND;
    }
    // A long run of blanks is not worth stripping.
    if (raw.length() > 2L * maxLength + 100) {
      return tooLong(raw.length());
    }
    String text = TextCharacters.strip(raw);
    if (text.isEmpty()) {
      return Verdict.EMPTY;
    }
    if (text.length() > maxLength) {
      return tooLong(text.length());
    }
    if (text.length() < minLength) {
      return Verdict.refused("не меньше %d знаков, введено %d".formatted(minLength, text.length()));
    }
    if (TextCharacters.anyForbidden(text, multiline)) {
      return Verdict.refused("есть недопустимые знаки; наберите текст заново без вставки");
    }
    if (format != null && !format.accepts(text)) {
      return Verdict.refused(format.hint());
    }
    if (pattern != null && !pattern.matcher(text).find()) {
      return Verdict.refused(hint);
    }
    return Verdict.accepted(text);
  }

  private Verdict tooLong(int length) {
    return Verdict.refused("не больше %d знаков, введено %d".formatted(maxLength, length));
  }
}
