package ru.vekha.security.web;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** One line that somebody typed: blanks tidied, never changed otherwise. */
record TypedText(String value) {

  static TypedText of(@Nullable String raw) {
    String composed = Normalizer.normalize(raw == null ? "" : raw, Normalizer.Form.NFC);
    return new TypedText(composed.replaceAll("[\\s\\p{Z}]+", " ").strip());
  }

  /**
   * What is wrong with the text, in Russian; empty if nothing is.
   *
   * @param field the field's name on the page
   */
  String problem(String field, boolean required, int most) {
    if (required && value.isEmpty()) {
      return field + ": заполните это поле.";
    }
    if (value.length() > most) {
      return field + ": слишком длинно, нужно не больше " + most + " знаков.";
    }
    return value.codePoints().anyMatch(TypedText::isNoWriting)
        ? field + ": есть невидимый служебный знак. Наберите текст заново, без вставки."
        : "";
  }

  /** Control signs, halves of pairs and signs that turn the direction of writing. */
  private static boolean isNoWriting(int sign) {
    int type = Character.getType(sign);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }
}
