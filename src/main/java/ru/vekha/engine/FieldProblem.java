package ru.vekha.engine;

import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why one field of a form was not accepted, or the whole form when there is no key.
 *
 * @param key the field's key, null when the form as a whole is at fault
 * @param label the field's name as users read it
 * @param message the reason in Russian, without the field's name; a final full stop is not needed
 */
public record FieldProblem(@Nullable String key, String label, String message)
    implements Serializable {

  /** A problem of a field whose name the form itself gives. */
  public static FieldProblem of(String key, String message) {
    return new FieldProblem(key, key, message);
  }

  /** A problem of no single field. */
  public static FieldProblem ofForm(String message) {
    return new FieldProblem(null, "", message);
  }

  FieldProblem labelled(Function<String, String> labelOfKey) {
    return key != null && key.equals(label)
        ? new FieldProblem(key, labelOfKey.apply(key), message)
        : this;
  }

  String sentence() {
    String told = key == null ? message : "Поле «" + label + "»: " + message;
    return told.endsWith(".") ? told : told + ".";
  }
}
