package ru.vekha.engine.form;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says about one submitted value: either the value as it is to be kept (null when the
 * field was left empty) or the reason why it is refused.
 */
record Verdict(@Nullable Object value, @Nullable String problem) {

  static final Verdict EMPTY = new Verdict(null, null);
  static final Verdict WRONG_KIND = refused("значение неверного вида");

  static Verdict accepted(Object value) {
    return new Verdict(value, null);
  }

  static Verdict refused(String problem) {
    return new Verdict(null, problem);
  }
}
