package ru.vekha.engine.form;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the FEEL expressions of a form, which its author wrote. What users type is only ever
 * data for them.
 */
final class FeelExpressions {

  /** Costly to make and safe to share, as the engine's own decision tables do. */
  private static final ScalaFeelEngine ENGINE = new ScalaFeelEngine(List.of());

  /** Whether a property of a component is an expression and not a plain value. */
  static boolean isExpression(String text) {
    return text.startsWith("=");
  }

  /**
   * Whether a condition holds. Like the browser, anything but true counts as false, so a condition
   * that cannot be evaluated leaves its field visible and required.
   */
  boolean holds(String expression, Map<String, @Nullable Object> data) {
    try {
      return Boolean.TRUE.equals(value(expression, data));
    } catch (FeelException e) {
      return false;
    }
  }

  /** The value of an expression; throws {@link FeelException} when it has none. */
  @Nullable Object value(String expression, Map<String, @Nullable Object> data) {
    return ENGINE.evaluateSimpleExpression(
        expression.substring(1), Variables.fromMap(data).asVariableContext());
  }

  /** Whether an expression can be read at all. */
  boolean isReadable(String expression) {
    try {
      value(expression, Map.of());
      return true;
    } catch (FeelException e) {
      return false;
    }
  }
}
