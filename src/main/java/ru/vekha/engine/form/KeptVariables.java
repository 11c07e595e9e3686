package ru.vekha.engine.form;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Guards what a module gives the engine to keep: ids, codes, ISO dates, numbers and booleans. The
 * engine's tables must hold no text that a person has typed, or nobody could erase it.
 */
public final class KeptVariables {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:+-]{1,64}");

  private KeptVariables() {}

  /**
   * Does nothing when the engine may keep all the variables.
   *
   * @throws IllegalStateException when a value is something else, or bears the key of a field that
   *     the form does not mark with {@code vekha:keep} = {@code engine}
   */
  public static void check(FormSchema form, Map<String, Object> variables) {
    variables.forEach(
        (name, value) -> {
          if (!isFit(value)) {
            throw new IllegalStateException(
                "Form %s gives the engine a variable %s that is no code, date, number or boolean"
                    .formatted(form.key(), name));
          }
          if (form.keepingOf(name).filter(keeping -> keeping != Keeping.ENGINE).isPresent()) {
            throw new IllegalStateException(
                "Form %s gives the engine its field %s, which is not marked vekha:keep = engine"
                    .formatted(form.key(), name));
          }
        });
  }

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** The number types are those that the engine stores as they are. */
  private static boolean isFit(Object value) {
    return value == null
        || value instanceof Boolean
        || value instanceof Short
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double
        || value instanceof String text && isCode(text);
  }
}
